"""Every suite of TLS that this machine's OpenSSL knows is offered to the program alone: which it takes, with which protocol."""

import re
import socket
import ssl
import subprocess
import warnings

import pytest

import program as programs

KEYS = {"ecdsa": ("ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"), "rsa": ("rsa:2048",)}
PROTOCOLS = {"TLSv1.2": ssl.TLSVersion.TLSv1_2, "TLSv1.1": ssl.TLSVersion.TLSv1_1, "TLSv1": ssl.TLSVersion.TLSv1}


@pytest.fixture(params=KEYS)
def port(request, tmp_path):
    certificate, key = programs.make_certificate(tmp_path, key_kind=KEYS[request.param])
    database = f"sqlite:{tmp_path}/x.db"
    subprocess.run([programs.BINARY, "migrate", "--database", database], check=True, capture_output=True)
    port = programs.free_port()
    arguments = ["serve", "--database", database, "--tls-certificate", certificate, "--tls-key", key, "--port", str(port)]
    process = subprocess.Popen([programs.BINARY, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        while f":{port}" not in (line := process.stdout.readline()):
            assert line, "the program ended"
        yield port
    finally:
        process.terminate()
        process.wait(timeout=60)


def offer(port, lowest, highest, suites):
    """What a handshake with these alone comes to: (protocol, suite), or nothing."""
    with warnings.catch_warnings():
        # Old protocols are tried on purpose.
        warnings.simplefilter("ignore", DeprecationWarning)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        context.set_ciphers(suites + ":@SECLEVEL=0")
        context.minimum_version, context.maximum_version = lowest, highest
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=60) as plain:
                with context.wrap_socket(plain) as connection:
                    return connection.version(), connection.cipher()[0]
        except (ssl.SSLError, ConnectionError):
            return None


def test_only_suites_with_forward_secrecy_and_seals_are_taken(port):
    known = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    known.set_ciphers("ALL:COMPLEMENTOFALL:@SECLEVEL=0")
    suites = [suite["name"] for suite in known.get_ciphers() if suite["protocol"] != "TLSv1.3"]
    # Among them ones that nobody should take.
    assert len(suites) > 60 and {"AES128-SHA", "ECDHE-RSA-AES256-SHA384", "DHE-RSA-AES128-GCM-SHA256", "AECDH-AES128-SHA"} <= set(suites)
    taken = {}
    for protocol, version in PROTOCOLS.items():
        taken[protocol] = {suite for suite in suites if offer(port, version, version, suite)}
    assert taken["TLSv1.1"] == taken["TLSv1"] == set()
    strong = re.compile(r"ECDHE-(ECDSA|RSA)-(AES(128|256)-GCM-SHA(256|384)|CHACHA20-POLY1305)")
    assert taken["TLSv1.2"] and all(strong.fullmatch(suite) for suite in taken["TLSv1.2"]), taken


def test_tls_13_is_taken_where_both_know_it(port):
    protocol, suite = offer(port, ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3, "ALL")
    assert protocol == "TLSv1.3" and suite in ("TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256")
