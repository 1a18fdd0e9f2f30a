"""Starts the real program and a real Chromium."""

import contextlib
import functools
import os
import re
import socket
import ssl
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from people import Machine, Person

ROOT = Path(__file__).resolve().parent.parent.parent
BINARY = os.environ.get("NHIEMKY_BINARY", str(ROOT / ".build" / "debug" / "nhiemky"))
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
STARTS_WITHIN = 60  # seconds, a debug build with all five committees to load

VIEWPORTS = {
    "desktop": {"width": 1440, "height": 900},
    "phone": {"width": 390, "height": 844},
}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until_healthy(origin, process, log, certificate):
    # The machine may send web requests through a proxy: never for these.
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler({}),
        urllib.request.HTTPSHandler(context=ssl.create_default_context(cafile=certificate)),
    )
    deadline = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"{BINARY} ended with {process.returncode}:\n{log.read_text()}")
        with contextlib.suppress(urllib.error.URLError, OSError):
            with opener.open(origin + "/healthz", timeout=1) as answer:
                if answer.status == 200:
                    return
        time.sleep(0.05)
    raise RuntimeError(f"{BINARY} did not answer within {STARTS_WITHIN} s:\n{log.read_text()}")


class Program:
    """A server that runs: where, and what it has printed."""

    def __init__(self, origin, log, database=None, certificate=None):
        self.origin = origin
        self.log = log
        self.database = database
        self.certificate = certificate

    @property
    def machine(self):
        """Who runs it on its machine."""
        return Machine(BINARY, self.database)

    def person(self, source="127.0.0.1"):
        """Somebody without a browser, not signed in."""
        return Person(self.origin, source, self.certificate)

    @functools.cached_property
    def first_password(self):
        """The administrator's one-time password, put into a file at the first start and gone with its use."""
        told = re.search(r"Mật khẩu dùng một lần.*ở tệp: (\S+)", self.log.read_text()).group(1)
        return (ROOT / told).read_text().strip()


def make_certificate(folder, *names, key_kind=("ec", "-pkeyopt", "ec_paramgen_curve:prime256v1")):
    """A certificate of this machine and of names, vouched for by itself, and its key: two PEM files."""
    certificate, key = Path(folder) / "certificate.pem", Path(folder) / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", *key_kind, "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", ",".join(["subjectAltName=IP:127.0.0.1", *("DNS:" + name for name in ["localhost", *names])]),
         "-out", str(certificate), "-keyout", str(key)],
        check=True, capture_output=True,
    )
    return str(certificate), str(key)


@contextlib.contextmanager
def started(folder, arguments, environment=None, database=None, encrypted=False, port=None):
    """The program with some arguments, with a certificate of its own where it is to speak encrypted; gone afterwards."""
    log = Path(folder) / "server.log"
    port = port or free_port()
    command = [os.path.abspath(BINARY), *arguments, "--port", str(port)]
    certificate = None
    if encrypted:
        certificate, key = make_certificate(folder)
        command += ["--tls-certificate", certificate, "--tls-key", key]
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
            env={**os.environ, **(environment or {})},
        )
    try:
        origin = f"{'https' if encrypted else 'http'}://127.0.0.1:{port}"
        wait_until_healthy(origin, process, log, certificate)
        yield Program(origin, log, database, certificate)
    finally:
        process.terminate()
        try:
            process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextlib.contextmanager
def running_program():
    """The address of a server with the five committees, open to guests, gone afterwards with its data."""
    with tempfile.TemporaryDirectory(prefix="nhiemky-") as folder:
        with started(folder, ["demo", "--directory", str(Path(folder) / "data")]) as program:
            yield program.origin


@contextlib.contextmanager
def serving(*options, environment=None, encrypted=False, port=None):
    """A server with the five committees at its first start, closed to guests unless an option opens it."""
    with tempfile.TemporaryDirectory(prefix="nhiemky-") as folder:
        database = "sqlite:" + str(Path(folder) / "x.db")
        dossiers = [str(path.parent) for path in sorted((ROOT / "Examples").glob("*/dossier.yaml"))]
        subprocess.run(
            [os.path.abspath(BINARY), "load", *dossiers, "--database", database],
            cwd=ROOT, check=True, stdout=subprocess.DEVNULL,
        )
        arguments = ["serve", "--database", database, *options]
        with started(folder, arguments, environment, database, encrypted, port) as program:
            yield program


def launch_chromium(playwright):
    # Chromium's sandbox refuses root.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=CHROMIUM, args=["--disable-dev-shm-usage", *arguments])
