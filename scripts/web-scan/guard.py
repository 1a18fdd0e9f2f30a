"""Stands between the scanner and the server: counts what is asked and answered, keeps a session alive, lets nothing out.

The scanner speaks to it as to a proxy. Where a person is given, each request carries their session, and what would end it is
not passed on: a scanner presses every button, signing out among them.
"""

import http.client
import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

# Of one connection alone, or made anew on the way.
OF_A_CONNECTION = {"connection", "proxy-connection", "keep-alive", "transfer-encoding", "content-length", "te", "upgrade"}
LONGEST_WAIT = 20  # seconds; the scanner gives up after 30
ENDING = (b'name="act"\r\n\r\nendAll\r\n', b'name="act"\r\n\r\nendSession\r\n')


class Listener(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request, client_address):
        """The scanner hangs up when it has waited long enough; that is no news."""


class Guard:
    """Listens on a free port of this machine while it is used by `with`."""

    def __init__(self, origin, person=None):
        self.place = urlsplit(origin)
        self.person = person
        self.statuses = Counter()
        self.failures = []
        self.withheld = 0
        self.elsewhere = Counter()
        self.lock = threading.Lock()

    def __enter__(self):
        self.server = Listener(("127.0.0.1", 0), self.handler())
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server.server_port}"

    @property
    def requests(self):
        return sum(self.statuses.values())

    def note(self, method, path, status, headers):
        with self.lock:
            self.statuses[status] += 1
            # "Come back later" is no failure.
            if status >= 500 and not (status == 503 and "retry-after" in headers):
                self.failures.append(f"{status} {method} {path[:300]}")

    def ends_the_session(self, method, path, body):
        if self.person is None or method != "POST":
            return False
        return path.split("?")[0] == "/sign-out" or any(act in body for act in ENDING)

    def handler(guard):
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def pass_on(self):
                target = urlsplit(self.path)
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                if target.netloc != guard.place.netloc:
                    with guard.lock:
                        guard.elsewhere[target.netloc] += 1
                    return self.reply(502, [], b"")
                path = self.path.split(target.netloc, 1)[1] or "/"
                if guard.ends_the_session(self.command, path, body):
                    with guard.lock:
                        guard.withheld += 1
                    return self.reply(204, [], b"")
                answer = self.fetch(path, body)
                # A person's forms have a rate. What they hold is to be tried, not how often.
                wait = next((value for name, value in answer[1] if name.lower() == "retry-after"), "")
                if answer[0] == 429 and self.command == "POST" and wait.isdigit():
                    time.sleep(min(int(wait), LONGEST_WAIT))
                    answer = self.fetch(path, body)
                return self.reply(*answer)

            def fetch(self, path, body):
                headers = [(name, value) for name, value in self.headers.items() if name.lower() not in OF_A_CONNECTION]
                if guard.person:
                    headers = [header for header in headers if header[0].lower() != "cookie"]
                    headers.append(("Cookie", guard.person.cookie))
                connection = http.client.HTTPConnection(guard.place.hostname, guard.place.port, timeout=60)
                try:
                    connection.putrequest(self.command, path, skip_host=True, skip_accept_encoding=True)
                    for name, value in headers:
                        connection.putheader(name, value)
                    if body or self.command not in ("GET", "HEAD"):
                        connection.putheader("Content-Length", str(len(body)))
                    connection.endheaders(body)
                    answer = connection.getresponse()
                    content = answer.read()
                finally:
                    connection.close()
                guard.note(self.command, path, answer.status, {name.lower() for name in answer.headers})
                kept = [(name, value) for name, value in answer.getheaders() if name.lower() not in OF_A_CONNECTION]
                if guard.person:
                    kept = [header for header in kept if header[0].lower() != "set-cookie"]
                return answer.status, kept, content

            def reply(self, status, headers, body):
                self.send_response_only(status)
                for name, value in headers:
                    self.send_header(name, value)
                if status != 204:
                    self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(body)

            do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = do_OPTIONS = do_PATCH = do_TRACE = pass_on

            def log_message(self, *_):
                pass

        return Handler
