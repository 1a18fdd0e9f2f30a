#!/usr/bin/env python3
"""Ten thousand wrong sign-ins in a minute against one account, while the right person signs in from another address.

    scripts/sign-in-flood.py PROGRAM [WRONG] [SECONDS]

Prints how long the right person's sign-in took, and how long a page took before and during the flood (milliseconds, median and
the slowest of a hundred).
"""

import http.client
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "Tests" / "Browser"))
import program as programs  # noqa: E402

BOUNDARY = "nhiemky-flood"


def fields(values):
    parts = [
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in values.items()
    ]
    return ("".join(parts) + f"--{BOUNDARY}--\r\n").encode()


class Browser:
    def __init__(self, port, source):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, source_address=(source, 0), timeout=60)
        answer = self.ask("GET", "/sign-in")
        self.cookie = answer[1].split(";")[0]
        self.token = re.search(r'name="form" value="([^"]+)"', answer[2]).group(1)

    def ask(self, method, path, body=None, headers=None):
        self.connection.request(method, path, body, headers or {})
        answer = self.connection.getresponse()
        return answer.status, answer.getheader("set-cookie") or "", answer.read().decode()

    def sign_in(self, name, password):
        return self.ask(
            "POST", "/sign-in", fields({"form": self.token, "name": name, "password": password}),
            {"Cookie": self.cookie, "Content-Type": f"multipart/form-data; boundary={BOUNDARY}"},
        )[0]


def page_times(port, count=100):
    browser = Browser(port, "127.0.0.3")
    times = []
    for _ in range(count):
        start = time.perf_counter()
        browser.ask("GET", "/sign-in")
        times.append((time.perf_counter() - start) * 1000)
    return f"{statistics.median(times):.1f} ms, slowest {max(times):.1f} ms"


def main():
    programs.BINARY = sys.argv[1]
    wrong = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    seconds = float(sys.argv[3]) if len(sys.argv) > 3 else 60
    with tempfile.TemporaryDirectory(prefix="nhiemky-flood-") as folder:
        database = "sqlite:" + str(Path(folder) / "x.db")
        subprocess.run([programs.BINARY, "migrate", "--database", database], check=True, stdout=subprocess.DEVNULL)
        made = subprocess.run(
            [programs.BINARY, "user", "add", "lan", "--name", "Lan", "--database", database],
            check=True, capture_output=True, text=True).stdout
        password = re.search(r": (\S+)\s*$", made).group(1)
        with programs.started(folder, ["serve", "--database", database]) as server:
            port = int(server.origin.rsplit(":", 1)[1])
            print("a page before    ", page_times(port))
            counts, lock, start, sent = {}, threading.Lock(), time.monotonic(), [0]

            def flood():
                browser = Browser(port, "127.0.0.1")
                while True:
                    with lock:
                        number = sent[0]
                        sent[0] += 1
                    if number >= wrong:
                        return
                    time.sleep(max(0, start + number * seconds / wrong - time.monotonic()))
                    status = browser.sign_in("lan", f"sai mật khẩu {number}")
                    with lock:
                        counts[status] = counts.get(status, 0) + 1

            threads = [threading.Thread(target=flood) for _ in range(16)]
            for thread in threads:
                thread.start()
            time.sleep(seconds / 3)
            print("a page meanwhile ", page_times(port))
            begin = time.perf_counter()
            status = Browser(port, "127.0.0.2").sign_in("lan", password)
            print(f"the right person {status} after {time.perf_counter() - begin:.2f} s")
            for thread in threads:
                thread.join()
            print(f"wrong sign-ins   {counts} in {time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
