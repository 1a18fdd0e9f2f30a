"""What docs/operation.md tells people to do, done: the files for nginx and systemd, backup, restoring and upgrading."""

import os
import re
import shutil
import subprocess
import threading
import time

import pytest

import program as programs
from people import PASSWORD, Machine, Person, one_time_code

OPERATION = (programs.ROOT / "docs" / "operation.md").read_text()
SITE = "nhiemky.example.vn"
NGINX = shutil.which("nginx") or ("/usr/sbin/nginx" if os.path.exists("/usr/sbin/nginx") else None)


def block(beginning, heading=""):
    """The first block of commands or settings with a line that begins so, below a heading."""
    part = OPERATION[OPERATION.index(heading) :]
    for text in re.findall(r"(?:^    .*\n|^\n(?=    ))+", part, re.MULTILINE):
        lines = [line[4:] for line in text.splitlines()]
        if any(line.startswith(beginning) for line in lines):
            return "\n".join(lines).strip() + "\n"
    raise AssertionError(f"operation.md has no block with {beginning!r}")


def test_the_unit_for_systemd_is_one(tmp_path):
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd-analyze is missing")
    unit = tmp_path / "nhiemky.service"
    text = block("[Unit]")
    assert "/usr/local/bin/nhiemky serve" in text
    unit.write_text(text.replace("/usr/local/bin/nhiemky", os.path.abspath(programs.BINARY)))
    done = subprocess.run(["systemd-analyze", "verify", unit], capture_output=True, text=True)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    # The options that it starts with are ones that the program knows.
    options = re.search(r"^ExecStart=\S+ (serve .*)$", text, re.MULTILINE).group(1).split()
    known = subprocess.run([os.path.abspath(programs.BINARY), "serve", "--help"], capture_output=True, text=True).stdout
    assert all(option in known for option in options if option.startswith("--"))


@pytest.fixture
def behind_nginx(tmp_path):
    """The program behind nginx with the file of operation.md, where only places are others; the proxy's origin and the program."""
    if not NGINX:
        pytest.skip("nginx is missing (apt-get install nginx-light)")
    port = programs.free_port()
    certificate, key = programs.make_certificate(tmp_path, SITE)
    with programs.serving("--trusted-proxy", "127.0.0.1", "--public-address", f"https://{SITE}:{port}") as program:
        server = block("server {")
        for documented, here in [
            ("listen 443 ssl", f"listen 127.0.0.1:{port} ssl"),
            ("/etc/nginx/tls/fullchain.pem", certificate),
            ("/etc/nginx/tls/privkey.pem", key),
            ("http://127.0.0.1:8080", program.origin),
        ]:
            assert documented in server
            server = server.replace(documented, here)
        places = "".join(f"{kind}_temp_path {tmp_path}/{kind};\n" for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
        # Workers of a master that is root would not reach the folder of the test.
        user = "user root;\n" if os.geteuid() == 0 else ""
        settings = tmp_path / "nginx.conf"
        settings.write_text(
            f"{user}daemon off;\npid {tmp_path}/pid;\nevents {{}}\nhttp {{\naccess_log off;\n{places}{server}}}\n"
        )
        log = (tmp_path / "error.log").open("w")
        process = subprocess.Popen([NGINX, "-e", "stderr", "-p", tmp_path, "-c", settings], stderr=log)
        try:
            for _ in range(100):
                assert process.poll() is None, (tmp_path / "error.log").read_text()
                try:
                    Person(f"https://127.0.0.1:{port}", certificate=certificate, name=f"{SITE}:{port}").ask("GET", "/healthz")
                    break
                except OSError:
                    time.sleep(0.05)
            yield lambda source: Person(
                f"https://127.0.0.1:{port}", source=source, certificate=certificate, name=f"{SITE}:{port}"
            ), program
        finally:
            process.terminate()
            process.wait(timeout=60)


def test_behind_nginx_people_sign_in_encrypted_from_their_own_address(behind_nginx):
    person_from, program = behind_nginx
    person = person_from("127.0.0.5")
    person.sign_in("lan", program.machine.add("lan", ("reader",)))
    page = person.ask("GET", "/account", headers={"X-Forwarded-For": "203.0.113.9", "Forwarded": "for=203.0.113.8"})
    assert page.status == 200
    assert page.headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"
    assert "127.0.0.5" in page.text and "203.0.113" not in page.text
    assert set(person.cookies) == {"__Host-nhiemky-session", "__Host-nhiemky-device"}
    # Somebody who claims another address signs in from their own.
    liar = person_from("127.0.0.6")
    token = re.search(r'name="form" value="([^"]+)"', liar.ask("GET", "/sign-in").text).group(1)
    body = "".join(
        f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in [("form", token), ("name", "lan"), ("password", PASSWORD)]
    )
    lie = {"Content-Type": "multipart/form-data; boundary=b", "X-Forwarded-For": "203.0.113.9", "Forwarded": "for=203.0.113.8"}
    assert liar.ask("POST", "/sign-in", (body + "--b--\r\n").encode(), lie).status == 303
    page = person.ask("GET", "/account").text
    assert "127.0.0.6" in page and "203.0.113" not in page


def test_behind_nginx_other_names_metrics_and_large_texts(behind_nginx):
    person_from, program = behind_nginx
    person = person_from("127.0.0.5")
    metrics = person.ask("GET", "/metrics")
    assert metrics.status == 303 and "nhiemky_http" not in metrics.text
    assert person.ask("GET", "/", headers={"Host": "evil.example"}).status == 421
    person.sign_in("lan", program.machine.add("lan", ("reader",)))
    page = person.ask("GET", "/check").text
    token = re.search(r'name="form" value="([^"]+)"', page).group(1)
    head = (
        f'--b\r\nContent-Disposition: form-data; name="form"\r\n\r\n{token}\r\n'
        '--b\r\nContent-Disposition: form-data; name="file"; filename="x.txt"\r\nContent-Type: text/plain\r\n\r\n'
    ).encode()

    def check(megabytes):
        body = head + b"%PDF-1.7" + b"x" * (megabytes * 2**20) + b"\r\n--b--\r\n"
        return person.ask("POST", "/check", body, {"Content-Type": "multipart/form-data; boundary=b"})

    # nginx lets through what the program takes, and a little more: who sends too much reads the program's own sentence.
    assert check(18).status == 422
    refusal = check(21)
    assert refusal.status == 413 and "nginx" not in refusal.text


def run(commands, folder, **places):
    """Runs documented commands with the documented places put under a folder; systemd has no part here."""
    lines = [line for line in commands.splitlines() if not line.startswith(("systemctl ", "curl "))]
    script = "set -eu\n" + "\n".join(lines)
    for documented, here in {
        "/var/lib/nhiemky": f"{folder}/lib", "/var/backups/nhiemky": f"{folder}/backups", "/root/nhiemky-key": f"{folder}/key",
        "/usr/local/bin": f"{folder}/bin", ".build/release/nhiemky": os.path.abspath(programs.BINARY), **places,
    }.items():
        script = script.replace(documented, here)
    environment = {**os.environ, "PATH": f"{folder}/bin:{os.environ['PATH']}"}
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, env=environment)
    assert done.returncode == 0, script + done.stdout + done.stderr
    return done.stdout


def test_a_backup_in_use_is_restored_elsewhere_verified_and_served(tmp_path):
    here, there = tmp_path / "here", tmp_path / "there"
    for house in (here, there):
        for folder in ("lib", "bin", "key"):
            (house / folder).mkdir(parents=True)
        (house / "bin" / "nhiemky").symlink_to(os.path.abspath(programs.BINARY))
    database = f"sqlite:{here}/lib/nhiemky.db"
    machine = Machine(programs.BINARY, database)
    dossiers = [str(path.parent) for path in sorted((programs.ROOT / "Examples").glob("*/dossier.yaml"))]
    machine.run("load", *dossiers)
    with programs.started(here, ["serve"], {"NHIEMKY_DATABASE": database}, database) as program:
        secret = program.person().sign_in("quantri", program.first_password)
        reader = program.person()
        reader.sign_in("lan", machine.add("lan", ("reader",)))
        assert secret and reader.ask("GET", "/targets").status == 200
        stop, written = threading.Event(), []

        def write():
            while not stop.is_set():
                machine.run("settings", "journal.anchor-days", str(20 + len(written) % 9), "--reason", "thử")
                written.append(time.monotonic())

        writer = threading.Thread(target=write)
        writer.start()
        try:
            while len(written) < 2:
                assert writer.is_alive()
                time.sleep(0.05)
            before = len(written)
            run(block("sqlite3 ", "## Backup"), here)
            run(block("install -m 600", "## Backup"), here)
            backed_up = len(written)
            while len(written) == backed_up:
                assert writer.is_alive()
                time.sleep(0.05)
        finally:
            stop.set()
            writer.join()
        # The same day's copy is not overwritten.
        with pytest.raises(AssertionError, match="already exists"):
            run(block("sqlite3 ", "## Backup"), here)

    (copy,) = (here / "backups").iterdir()
    assert copy.stat().st_mode & 0o077 == 0
    # The new machine has had another database before.
    (there / "lib" / "nhiemky.db-wal").write_bytes(b"of another database")
    shutil.copytree(here / "backups", there / "backups")
    shutil.copytree(here / "key", there / "key", dirs_exist_ok=True)
    run(block("rm -f", "## Restoring"), there, **{"2026-11-21.db": copy.name})
    run(block("cp /usr/local/bin/nhiemky", "## Upgrading"), there)
    restored = f"sqlite:{there}/lib/nhiemky.db"
    entries = Machine(programs.BINARY, restored).run("journal", "export").splitlines()
    kept = sum('"journal.anchor-days"' in entry for entry in entries)
    assert before <= kept <= len(written)
    with programs.started(there, ["serve"], {"NHIEMKY_DATABASE": restored}, restored) as program:
        person = program.person()
        assert person.ask("GET", "/readyz").status == 200
        # The password holds, and so does the phone: the key is the same.
        answer = person.send("/sign-in", [("name", "quantri"), ("password", PASSWORD)])
        assert answer.headers["Location"].startswith("/sign-in/step")
        assert person.send("/sign-in/step", [("code", one_time_code(secret, time.time() + 30))]).status == 303
        again = program.person()
        again.sign_in("lan", PASSWORD)
        assert "Hải Phòng" in again.ask("GET", "/").text
