#include "ui/views/application_badges.h"

namespace ui {

using State = tables::ApplicationState;
using provisioning::AccessStatus;

Badge stateBadge(State state)
{
    switch (state) {
    case State::Waiting:
    case State::DeveloperWaiting:
        return { {}, Tone::Warning, Glyph::Pending, {}, false };
    case State::Broken:
        return { {}, Tone::Danger, Glyph::Failed, {}, false };
    case State::Approved:
    case State::InGroup:
        return { {}, Tone::Success, Glyph::Done, {}, true };
    case State::Suspended:
    case State::Revoked:
    case State::Rejected:
    case State::NoService:
        return { {}, Tone::Neutral, Glyph::Off, {}, true };
    }
    Q_UNREACHABLE();
}

Badge accessBadge(const provisioning::ApplicationAccess *access, bool portal)
{
    State state = State::NoService;
    if (access && access->suspended)
        state = State::Suspended;
    else if (access && access->status == AccessStatus::Approved)
        state = portal ? State::Approved : State::InGroup;
    else if (access && access->status == AccessStatus::Rejected)
        state = State::Rejected;
    else if (access && access->status == AccessStatus::Revoked)
        state = State::Revoked;
    else if (access)
        state = State::Waiting;
    Badge badge = stateBadge(state);
    badge.text = tables::stateText(state);
    badge.quiet = false;
    return badge;
}

} // namespace ui
