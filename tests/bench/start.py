#!/usr/bin/env python3
"""start.py GATEHOUSE [ROUNDS]: how long the window takes to be usable, and how much memory it keeps, beside KeePassXC.

Both are started in turns on one Xvfb, each time with an empty HOME and a D-Bus session of its own, and watched from outside alone: the
picture of the screen is compared every few milliseconds. "First paint" is the first picture that is not the bare screen; "usable" is the
last change of the picture before it comes to rest, so that Gatehouse has to have started its sandbox, connected to it and filled the first
page by then, which its window title is asked for. A caret does not count. Memory is read at rest.
"""
import mmap
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

WIDTH, HEIGHT = 1280, 800
PIXEL_BYTES = 4
REST_SECONDS = 2.0
PATIENCE_SECONDS = 60.0
CARET = (8, 40)  # no caret is wider or higher, in pixels
POLL_SECONDS = 0.002


class Screen:
    """An Xvfb whose picture lies in a file."""

    def __init__(self, folder):
        folder.mkdir()
        read_end, write_end = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", size, "-fbdir", str(folder), "-nolisten", "tcp", "-noreset"]
        self.process = subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL)
        os.close(write_end)
        with os.fdopen(read_end) as said:
            self.display = ":" + said.readline().strip()
        with open(folder / "Xvfb_screen0", "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        self.start = len(self.memory) - WIDTH * HEIGHT * PIXEL_BYTES

    def picture(self):
        return self.memory[self.start:]

    def close(self):
        self.process.terminate()
        self.process.wait()


def is_caret(before, after):
    """Whether what differs is no larger than a caret."""
    line = WIDTH * PIXEL_BYTES
    rows = [row for row in range(HEIGHT) if before[row * line:(row + 1) * line] != after[row * line:(row + 1) * line]]
    if not rows or rows[-1] - rows[0] >= CARET[1]:
        return False
    changed = [at for row in rows for at in range(line) if before[row * line + at] != after[row * line + at]]
    return (max(changed) - min(changed)) // PIXEL_BYTES < CARET[0]


def watch(screen, bare, begun, process):
    """Seconds to the first paint and to the last change before rest."""
    shown, first, last = bare, None, None
    while True:
        now = time.monotonic()
        if process.poll() is not None:
            sys.exit(f"start.py: {process.args[0]} ended with {process.returncode}")
        if now - begun > PATIENCE_SECONDS:
            sys.exit(f"start.py: {process.args[0]} did not come to rest")
        picture = screen.picture()
        if picture != shown:
            if first is None:
                first = last = now
            elif not is_caret(shown, picture):
                last = now
            shown = picture
        if last is not None and now - last > REST_SECONDS:
            return first - begun, last - begun
        time.sleep(POLL_SECONDS)


def resident_megabytes(process_id):
    for line in pathlib.Path(f"/proc/{process_id}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def children(process_id):
    return pathlib.Path(f"/proc/{process_id}/task/{process_id}/children").read_text().split()


def titles(display):
    """Names of the windows that can be seen."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "."], env={**os.environ, "DISPLAY": display},
                           capture_output=True, text=True, check=False)
    names = []
    for window in found.stdout.split():
        name = subprocess.run(["xdotool", "getwindowname", window], env={**os.environ, "DISPLAY": display},
                              capture_output=True, text=True, check=False)
        names.append(name.stdout.strip())
    return names


def environment(home, display):
    """That of a desktop on which nobody has worked yet."""
    kept = {name: os.environ[name] for name in ("PATH",) if name in os.environ}
    folders = {"HOME": home, "XDG_CONFIG_HOME": home / "config", "XDG_DATA_HOME": home / "data", "XDG_CACHE_HOME": home / "cache",
               "XDG_STATE_HOME": home / "state", "XDG_RUNTIME_DIR": home / "run"}
    for folder in folders.values():
        folder.mkdir(mode=0o700, exist_ok=True)
    return {**kept, **{name: str(folder) for name, folder in folders.items()}, "DISPLAY": display, "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb"}


def run(command, screen, wanted_title):
    """One start. Returns milliseconds to the first paint and to the usable window, MB of memory, and MB of what it started."""
    home = pathlib.Path(tempfile.mkdtemp(prefix="gatehouse-start-"))
    variables = environment(home, screen.display)
    bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], env=variables, stdout=subprocess.PIPE,
                           stderr=subprocess.DEVNULL, text=True)
    process = None
    try:
        variables["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        time.sleep(0.5)
        bare = screen.picture()
        begun = time.monotonic()
        process = subprocess.Popen(command, env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        first, usable = watch(screen, bare, begun, process)
        names = titles(screen.display)
        if not any(wanted_title in name for name in names):
            sys.exit(f"start.py: no window of {command[0]} is called “{wanted_title}”: {names}")
        started = sum(resident_megabytes(child) for child in children(process.pid))
        return first * 1000, usable * 1000, resident_megabytes(process.pid), started
    finally:
        for child in (process, bus):
            if child:
                child.send_signal(signal.SIGTERM)
                try:
                    child.wait(10)
                except subprocess.TimeoutExpired:
                    child.kill()
                    child.wait()
        shutil.rmtree(home, ignore_errors=True)


def main():
    gatehouse = str(pathlib.Path(sys.argv[1]).resolve())
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    programs = {"gatehouse": ([gatehouse, "--sandbox"], "Sandbox"), "keepassxc": (["keepassxc"], "KeePassXC")}
    results = {name: [] for name in programs}
    with tempfile.TemporaryDirectory(prefix="gatehouse-start-") as folder:
        screen = Screen(pathlib.Path(folder) / "screen")
        try:
            for number in range(rounds + 1):
                for name, (command, title) in programs.items():
                    figures = run(command, screen, title)
                    if number > 0:  # the first round fills the disk cache
                        results[name].append(figures)
        finally:
            screen.close()
    print(f"medians of {rounds} starts on Xvfb, in turns   load {os.getloadavg()[0]:.1f}")
    print(f"{'':12}{'first paint':>14}{'usable':>12}{'memory':>12}{'children':>12}")
    medians = {}
    for name, figures in results.items():
        medians[name] = [statistics.median(column) for column in zip(*figures)]
        paint, usable, memory, started = medians[name]
        each = " ".join(f"{one[1]:.0f}" for one in figures)
        print(f"{name:12}{paint:11.0f} ms{usable:9.0f} ms{memory:9.1f} MB{started:9.1f} MB   usable each: {each}")
    ratios = [ours / theirs for ours, theirs in list(zip(medians["gatehouse"], medians["keepassxc"]))[:3]]
    print(f"{'ratio':12}{ratios[0]:14.2f}{ratios[1]:12.2f}{ratios[2]:12.2f}")


if __name__ == "__main__":
    main()
