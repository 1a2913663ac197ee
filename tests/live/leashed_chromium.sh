#!/bin/sh
# Chromium that is killed when its parent ends.
exec setpriv --pdeathsig KILL chromium "$@"
