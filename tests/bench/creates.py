#!/usr/bin/env python3
"""creates.py FOLDER [OBJECTS [ROUNDS]]: how fast the programs in FOLDER make objects, beside curl.

2,000 services are made in an empty sandbox by `gatehouse-cli import`, which reads what stands there, notes each step before and after its
call and looks at what was stored; and by curl over 16 parallel connections, which sends the same bodies and does nothing else. In turns, each
with a sandbox of its own; the medians of whole runs are compared.
"""
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
import uuid

PARALLEL = 16


class Sandbox:
    def __init__(self, folder):
        self.process = subprocess.Popen(
            [folder / "gatehouse-sandbox", "--lag", "0", "--leash"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.admin = json.loads(self.process.stdout.readline())["admin"]

    def count(self):
        found, offset = 0, ""
        while True:
            answer = subprocess.run(["curl", "-s", f"{self.admin}/services?size=1000{offset}"], stdout=subprocess.PIPE, check=True)
            page = json.loads(answer.stdout)
            found += len(page["data"])
            if not page.get("offset"):
                return found
            offset = "&offset=" + page["offset"]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def services(count):
    return [{"id": str(uuid.uuid4()), "name": f"svc-{number:05}", "host": "up.test", "port": 80, "protocol": "http"} for number in range(count)]


def with_console(folder, home, sandbox, count):
    declared = home / "services.json"
    declared.write_text(json.dumps({"_format_version": "3.0", "services": services(count)}))
    environment = dict(os.environ, HOME=str(home), XDG_DATA_HOME=str(home), XDG_STATE_HOME=str(home), LC_ALL="C.UTF-8")
    subprocess.run([folder / "gatehouse-cli", "import", "-f", declared, "--yes", "--gateway", sandbox.admin],
                   check=True, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def with_curl(_folder, home, sandbox, count):
    lines = []
    for number, service in enumerate(services(count)):
        body = home / f"{number}.json"
        body.write_text(json.dumps(service))
        lines += ["next"] if lines else []
        lines += ["request = PUT", f"url = {sandbox.admin}/services/{service['id']}", 'header = "Content-Type: application/json"',
                  f"data = @{body}", "output = /dev/null", "silent", "fail"]
    config = home / "calls"
    config.write_text("\n".join(lines))
    return ["curl", "-s", "--parallel", "--parallel-immediate", "--parallel-max", str(PARALLEL), "--config", str(config)]


def seconds_of(way, folder, count):
    with tempfile.TemporaryDirectory() as place:
        sandbox = Sandbox(folder)
        try:
            command = with_curl(folder, pathlib.Path(place), sandbox, count) if way == "curl" else None
            begin = time.monotonic()
            if command:
                subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            else:
                with_console(folder, pathlib.Path(place), sandbox, count)
            taken = time.monotonic() - begin
            if sandbox.count() != count:
                sys.exit(f"{way} made {sandbox.count()} of {count} services")
            return taken
        finally:
            sandbox.close()


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    taken = {"gatehouse-cli": [], "curl": []}
    for _ in range(rounds):
        for way, times in taken.items():
            times.append(seconds_of(way, folder, count))
    for way, times in taken.items():
        middle = statistics.median(times)
        print(f"{way:14} {middle:6.2f} s   {count / middle:7.0f} objects a second   each: {' '.join(f'{one:.2f}' for one in times)}")
    ratio = statistics.median(taken["curl"]) / statistics.median(taken["gatehouse-cli"])
    print(f"rate, of curl's with {PARALLEL} connections: {ratio:.2f} (budget on the sandbox: 0.60)")


if __name__ == "__main__":
    main()
