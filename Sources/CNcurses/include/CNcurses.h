// Wide-character ncurses, and what a full-screen program needs that Swift cannot do: handlers of signals and crashes.
#ifndef ORRERY_CNCURSES_H
#define ORRERY_CNCURSES_H

#include "constants.h"
#include "cells.h"
#include "guard.h"
#include "jobs.h"
#include "sessions.h"
#include "signals.h"
#include "terminals.h"
#include "terminfo.h"
#include "write_all.h"

#endif
