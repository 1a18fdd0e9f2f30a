#!/usr/bin/env python3
"""Milliseconds from starting a server to its first whole page, the median of several runs.

Usage: startup-time.py RUNS PORT COMMAND...
"""

import socket
import statistics
import subprocess
import sys
import time

REQUEST = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
GIVES_UP_AFTER = 30  # seconds


def answers(port):
    """Whether the whole overview came back."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            connection.sendall(REQUEST)
            answer = b"".join(iter(lambda: connection.recv(65536), b""))
    except OSError:
        return False
    return answer.startswith(b"HTTP/1.1 200")


def one_run(port, command):
    started = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while not answers(port):
            if process.poll() is not None:
                sys.exit(f"{command[0]} ended with {process.returncode} before it answered")
            if time.perf_counter() - started > GIVES_UP_AFTER:
                sys.exit(f"{command[0]} did not answer within {GIVES_UP_AFTER} s")
            time.sleep(0.0005)
        return (time.perf_counter() - started) * 1000
    finally:
        process.kill()
        process.wait()


def main(runs, port, command):
    times = [one_run(port, command) for _ in range(runs)]
    print(f"{statistics.median(times):.0f} {min(times):.0f} {max(times):.0f}")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
