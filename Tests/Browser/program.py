"""Starts the real program and a real Chromium."""

import contextlib
import os
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


@contextlib.contextmanager
def running_program():
    """The address of a server with the five committees, gone afterwards with its data."""
    with tempfile.TemporaryDirectory(prefix="nhiemky-") as folder:
        log = Path(folder) / "server.log"
        port = free_port()
        data = str(Path(folder) / "data")
        command = [os.path.abspath(BINARY), "demo", "--port", str(port), "--directory", data]
        with log.open("wb") as output:
            process = subprocess.Popen(
                command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
            )
        try:
            origin = f"http://127.0.0.1:{port}"
            wait_until_healthy(origin, process, log)
            yield origin
        finally:
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def launch_chromium(playwright):
    # Chromium's sandbox refuses root.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=CHROMIUM, args=["--disable-dev-shm-usage", *arguments])
