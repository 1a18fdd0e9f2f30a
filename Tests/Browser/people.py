"""People without a browser: they keep cookies, send forms, sign in and make tokens, for tests and scripts that need a session."""

import base64
import hashlib
import hmac
import http.client
import os
import re
import ssl
import struct
import subprocess
import time
from urllib.parse import urlsplit

PASSWORD = "cây đa giếng nước sân đình"
BOUNDARY = "nhiemky-form"


def one_time_code(secret, moment=None):
    """RFC 6238, as a phone works it out."""
    key = base64.b32decode(re.sub(r"\s", "", secret))
    step = int(time.time() if moment is None else moment) // 30
    digest = hmac.new(key, struct.pack(">Q", step), hashlib.sha1).digest()
    offset = digest[-1] & 15
    number = struct.unpack(">I", digest[offset : offset + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        return self.body.decode()


class Person:
    """Somebody at a server, from an address of this machine.

    `certificate` is what the server's own must be signed by; `name` is what the site is called, where it is not the host
    that is connected to.
    """

    def __init__(self, origin, source="127.0.0.1", certificate=None, name=None):
        place = urlsplit(origin)
        self.name = name
        if place.scheme == "https":
            self.connection = http.client.HTTPSConnection(
                place.hostname, place.port, timeout=60, source_address=(source, 0),
                context=ssl.create_default_context(cafile=certificate),
            )
        else:
            self.connection = http.client.HTTPConnection(
                place.hostname, place.port, timeout=60, source_address=(source, 0)
            )
        self.cookies = {}

    @property
    def cookie(self):
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def ask(self, method, path, body=None, headers=None):
        sent = dict(headers or {})
        if self.cookies:
            sent.setdefault("Cookie", self.cookie)
        if self.name:
            sent.setdefault("Host", self.name)
        try:
            self.connection.request(method, path, body, sent)
            answer = self.connection.getresponse()
        except (http.client.RemoteDisconnected, ConnectionError):
            # The server ends connections on which nothing is asked for a while.
            if method != "GET":
                raise
            self.connection.close()
            self.connection.request(method, path, body, sent)
            answer = self.connection.getresponse()
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, value = line.split(";")[0].split("=", 1)
            self.cookies.pop(name, None)
            if "Max-Age=0" not in line:
                self.cookies[name] = value
        return Answer(answer.status, answer.headers, answer.read())

    def send(self, path, fields, page=None):
        """Fills in the first form of a page that goes to an address (the page there, where none is at hand), and sends it."""
        page = page or self.ask("GET", path).text
        form = re.search(rf'<form[^>]* action="{re.escape(path)}".*?</form>', page, re.DOTALL).group()
        hidden = dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', form))
        kept = [(name, value) for name, value in hidden.items() if name not in dict(fields)]
        parts = [
            f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
            for name, value in [*kept, *fields]
        ]
        body = ("".join(parts) + f"--{BOUNDARY}--\r\n").encode()
        return self.ask("POST", path, body, {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"})

    def sign_in(self, name, password):
        """Name and password, and whatever is asked for at a first sign-in; the secret of the phone, where one was set up."""
        answer = self.send("/sign-in", [("name", name), ("password", password)])
        assert answer.status == 303, f"{name} was not let in: {answer.status}"
        secret = None
        while answer.status == 303 and answer.headers["Location"].startswith("/sign-in/step"):
            page = self.ask("GET", "/sign-in/step").text
            if 'name="new"' in page:
                fields = [("old", password), ("new", PASSWORD), ("again", PASSWORD)]
            else:
                secret = re.search(r"<main.*?<code[^>]*>([A-Z2-7 ]+)</code>", page, re.DOTALL).group(1)
                fields = [("code", one_time_code(secret))]
            # Asking for the page again would offer another secret.
            answer = self.send("/sign-in/step", fields, page)
        assert answer.status in (200, 303), f"{name} came no further: {answer.status}"
        return secret

    def make_token(self, scopes, name="thử"):
        """A token for programs, as it is shown once."""
        fields = [("act", "makeToken"), ("name", name), ("days", "1"), *(("scope", scope) for scope in scopes)]
        page = self.send("/account", fields).text
        return re.search(r"<code[^>]*>(nk_[A-Za-z0-9_-]+)</code>", page).group(1)


class Machine:
    """Who runs the program on its machine: makes accounts and gives roles by its commands."""

    def __init__(self, binary, database):
        self.binary, self.database = os.path.abspath(binary), database

    def run(self, *arguments):
        done = subprocess.run(
            [self.binary, *arguments, "--database", self.database], check=True, capture_output=True, text=True
        )
        return done.stdout

    def add(self, name, *roles):
        """An account with roles, each `(role,)` or `(role, unit)`; its one-time password."""
        password = re.search(r": (\S+)\s*$", self.run("user", "add", name, "--name", name)).group(1)
        for role, *unit in roles:
            place = ["--unit", unit[0]] if unit else []
            self.run("user", "grant", name, "--role", role, *place, "--reason", "thử")
        return password
