"""Starts the real program and a real Chromium."""

import contextlib
import functools
import os
import re
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

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


def wait_until_healthy(origin, process, log):
    # The machine may send web requests through a proxy: never for these.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
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

    def __init__(self, origin, log):
        self.origin = origin
        self.log = log
        self.folder = ROOT

    @functools.cached_property
    def first_password(self):
        """The administrator's one-time password, put into a file at the first start and gone with its use."""
        told = re.search(r"Mật khẩu dùng một lần.*ở tệp: (\S+)", self.log.read_text()).group(1)
        return (Path(self.folder) / told).read_text().strip()


@contextlib.contextmanager
def started(folder, arguments, environment=None):
    """The program with some arguments, gone afterwards."""
    log = Path(folder) / "server.log"
    port = free_port()
    command = [os.path.abspath(BINARY), *arguments, "--port", str(port)]
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
            env={**os.environ, **(environment or {})},
        )
    try:
        origin = f"http://127.0.0.1:{port}"
        wait_until_healthy(origin, process, log)
        yield Program(origin, log)
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
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
def guarded_program(environment=None):
    """A server with the five committees, closed to guests, at its first start."""
    with tempfile.TemporaryDirectory(prefix="nhiemky-") as folder:
        database = "sqlite:" + str(Path(folder) / "x.db")
        dossiers = [str(path.parent) for path in sorted((ROOT / "Examples").glob("*/dossier.yaml"))]
        subprocess.run(
            [os.path.abspath(BINARY), "load", *dossiers, "--database", database],
            cwd=ROOT, check=True, stdout=subprocess.DEVNULL,
        )
        with started(folder, ["serve", "--database", database], environment) as program:
            yield program


def launch_chromium(playwright):
    # Chromium's sandbox refuses root.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=CHROMIUM, args=["--disable-dev-shm-usage", *arguments])
