// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/cancelflag.h"

#include <csignal>

namespace headroom::ctl {

namespace {

std::atomic_bool cancelled = false;
static_assert(std::atomic_bool::is_always_lock_free, "a signal handler may only touch lock-free atomics");

void raiseFlag(int)
{
    cancelled = true;
}

void setHandler(int signal, void (*handler)(int), int flags)
{
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

}  // namespace

CancelFlag::CancelFlag()
{
    cancelled = false;
    setHandler(SIGINT, raiseFlag, static_cast<int>(SA_RESETHAND));
    setHandler(SIGTERM, raiseFlag, static_cast<int>(SA_RESETHAND));
}

CancelFlag::~CancelFlag()
{
    setHandler(SIGINT, SIG_DFL, 0);
    setHandler(SIGTERM, SIG_DFL, 0);
}

const std::atomic_bool *CancelFlag::flag() const
{
    return &cancelled;
}

}  // namespace headroom::ctl
