"""A real OpenID Connect provider (Canaille) on this machine, with one user and one client.

For tests: `with provider.running_provider(redirect_address) as provider: ...`. As a program, for tests in other languages:
`provider.py REDIRECT_ADDRESS [--algorithm ALG] [--public] [--factor password|otp]… [--host NAME]` prints one line of JSON about itself, then obeys lines on its
input, answering each with a line of JSON, until the input ends:

    rotate          new keys sign from now on; the old ones stay published
    retire          new keys sign from now on; the old ones are gone
    visit ADDRESS   signs the user in at an authorization address, as a browser would, and tells where it was sent back to
"""

import argparse
import base64
import contextlib
import datetime
import json
import logging
import re
import subprocess
import sys
import threading

USER = {"user": "lan", "password": "mat-khau-cua-lan", "name": "Nguyễn Thị Lan", "email": "lan@example.com"}
PHONE = b"cua-lan-tren-dien-thoai"  # the secret that one-time codes are made of
CLIENT_ID = "nhiemky"
CLIENT_SECRET = "the secret+of/the client"
STARTS_WITHIN = 60  # seconds


class RunningProvider:
    """A provider as a process of its own; `issuer`, `client_id`, `client_secret`, `user`, `password`, `name`, `email`,
    and `phone`, of which one-time codes are made."""

    def __init__(self, process):
        self.process = process
        self.__dict__.update(self.read())

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("the provider ended; its complaint is above")
        return json.loads(line)

    def tell(self, command):
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        return self.read()

    def rotate_keys(self):
        self.tell("rotate")

    def retire_keys(self):
        self.tell("retire")

    def visit(self, address):
        return self.tell("visit " + address)["address"]


@contextlib.contextmanager
def running_provider(redirect_address, *options):
    """Starts a provider whose client may be sent back to `redirect_address`; gone afterwards."""
    command = [sys.executable, __file__, redirect_address, *options]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    # A provider that hangs while it starts must not hang the tests.
    watch = threading.Timer(STARTS_WITHIN, process.kill)
    watch.start()
    try:
        provider = RunningProvider(process)
        watch.cancel()
        yield provider
    finally:
        watch.cancel()
        process.stdin.close()
        try:
            process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()


class Provider:
    """The provider inside its own process."""

    def __init__(self, redirect_address, algorithm, public, factors, host):
        # Imported here: tests that only start a provider need none of it.
        from canaille import create_app
        from werkzeug.serving import make_server

        self.algorithm = algorithm
        # Canaille counts its address into every token, so the port is taken before the application is made.
        self.server = make_server("127.0.0.1", 0, None, threaded=True)
        place = f"{host}:{self.server.server_port}"
        self.issuer = "http://" + place
        keys = self.new_keys()
        self.app = create_app(
            {
                "SECRET_KEY": "of no worth",
                "SERVER_NAME": place,
                "PREFERRED_URL_SCHEME": "http",
                "CANAILLE": {
                    "DATABASE": "memory", "TIMEZONE": "UTC", "JAVASCRIPT": False, "AUTHENTICATION_FACTORS": factors,
                },
                "CANAILLE_OIDC": {"ACTIVE_JWKS": keys},
            }
        )
        self.server.app = self.app
        self.fill(redirect_address, public)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def fill(self, redirect_address, public):
        from canaille.app import models
        from canaille.backends import Backend

        with self.app.app_context():
            now = datetime.datetime.now(datetime.timezone.utc)
            Backend.instance.save(
                models.User(
                    user_name=USER["user"],
                    password=USER["password"],
                    formatted_name=USER["name"],
                    family_name="Nguyễn",
                    emails=[USER["email"]],
                    # The phone is known already: nobody is asked to set it up.
                    secret_token=PHONE.decode(),
                    last_otp_login=now,
                )
            )
            client = models.Client(
                client_id=CLIENT_ID,
                client_secret=None if public else CLIENT_SECRET,
                client_id_issued_at=now,
                client_name="NhiemKy",
                # Of this machine, so that no consent is asked for.
                client_uri=redirect_address,
                redirect_uris=[redirect_address],
                grant_types=["authorization_code"],
                response_types=["code"],
                scope=["openid", "profile", "email"],
                token_endpoint_auth_method="none" if public else "client_secret_basic",
                id_token_signed_response_alg=self.algorithm,
            )
            # A client can be its own audience only once it is there.
            Backend.instance.save(client)
            client.audience = [client]
            Backend.instance.save(client)

    def new_keys(self):
        """One of each kind. The first is RSA, since every provider has to sign with RS256."""
        from joserfc.jwk import ECKey, OKPKey, RSAKey

        keys = [
            RSAKey.generate_key(2048, auto_kid=True),
            ECKey.generate_key("P-256", auto_kid=True),
            OKPKey.generate_key("Ed25519", auto_kid=True),
        ]
        return [key.as_dict(private=True) for key in keys]

    def rotate(self, keep):
        settings = self.app.config["CANAILLE_OIDC"]
        old = (settings["INACTIVE_JWKS"] or []) + settings["ACTIVE_JWKS"]
        settings["ACTIVE_JWKS"] = self.new_keys()
        settings["INACTIVE_JWKS"] = old if keep else []

    def visit(self, address):
        """The two pages of signing in: name, then password."""
        import httpx

        with httpx.Client(follow_redirects=True, trust_env=False, timeout=60) as browser:
            page = browser.get(address)
            for field in ({"login": USER["user"]}, {"password": USER["password"]}):
                token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', page.text).group(1)
                page = browser.post(page.url, data={"csrf_token": token, **field}, follow_redirects=False)
                while page.is_redirect:
                    target = page.headers["Location"]
                    elsewhere = not str(page.url.join(target)).startswith(self.issuer)
                    if elsewhere or "code=" in target or "error=" in target:
                        return str(page.url.join(target))
                    page = browser.get(page.url.join(target), follow_redirects=False)
        raise RuntimeError(f"the provider sent nobody back, and shows {page.url}")

    def obey(self, line):
        command, _, rest = line.strip().partition(" ")
        if command == "visit":
            return {"address": self.visit(rest)}
        if command in ("rotate", "retire"):
            self.rotate(keep=command == "rotate")
            return {"done": command}
        raise ValueError(f"unknown command {command!r}")


def main():
    arguments = argparse.ArgumentParser(description="Starts an OpenID Connect provider for tests.")
    arguments.add_argument("redirect_address")
    arguments.add_argument("--algorithm", default="RS256", choices=["RS256", "PS256", "ES256", "EdDSA"])
    arguments.add_argument("--public", action="store_true", help="the client has no secret")
    arguments.add_argument("--factor", action="append", choices=["password", "otp"], help="what is asked for, in order")
    arguments.add_argument("--host", default="127.0.0.1", help="a name of this machine")
    chosen = arguments.parse_args()

    logging.disable(logging.INFO)
    factors = chosen.factor or ["password"]
    provider = Provider(chosen.redirect_address, chosen.algorithm, chosen.public, factors, chosen.host)
    secret = None if chosen.public else CLIENT_SECRET
    about = {"issuer": provider.issuer, "client_id": CLIENT_ID, "client_secret": secret, **USER}
    about["phone"] = base64.b32encode(PHONE).decode()
    print(json.dumps(about), flush=True)
    for line in sys.stdin:
        print(json.dumps(provider.obey(line)), flush=True)


if __name__ == "__main__":
    main()
