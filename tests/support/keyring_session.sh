#!/bin/bash
# Runs a program with a secret service of its own: keyring_session.sh PROGRAM [ARGUMENT...]
# A private D-Bus session, an unlocked gnome-keyring, and HOME and XDG folders that vanish afterwards.
set -eu

for tool in dbus-run-session gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "keyring_session.sh: $tool is not installed" >&2; exit 1; }
done

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -m 0700 "$place"/{home,data,config,cache,state,run}
export HOME="$place/home" XDG_DATA_HOME="$place/data" XDG_CONFIG_HOME="$place/config" XDG_CACHE_HOME="$place/cache" \
    XDG_STATE_HOME="$place/state" XDG_RUNTIME_DIR="$place/run"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL

# The daemon ends by itself when the session's bus goes.
dbus-run-session -- bash -c '
    printf %s "a password for this run" | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null
    "$@"' keyring_session "$@"
