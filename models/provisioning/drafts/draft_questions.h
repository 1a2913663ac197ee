#pragma once

#include "models/provisioning/drafts/draft.h"

#include <span>

namespace provisioning {

/// How one question about the protection as a whole is asked, and what its answer does.
struct DraftRule {
    const char *key;
    DraftQuestion::Kind kind;
    const char *why; ///< code
    bool required;
    bool (*asked)(const Protection &sofar, const DraftSituation &situation);
    QList<DraftChoice> (*choices)(const Protection &sofar, const DraftSituation &situation);
    QJsonValue (*usual)(const Protection &sofar, const DraftSituation &situation);
    void (*put)(Protection &sofar, const QJsonValue &value);
    bool advanced = false;
};

/// The same for one application; `key` stands behind "applications[N].".
struct DraftApplicationRule {
    const char *key;
    DraftQuestion::Kind kind;
    const char *why;
    bool required;
    bool (*asked)(const Protection &protection, const ProtectedApplication &sofar);
    QStringList (*choices)(const Protection &protection, const ProtectedApplication &sofar);
    QJsonValue (*usual)(const Protection &protection, const ProtectedApplication &sofar);
    void (*put)(ProtectedApplication &sofar, const QJsonValue &value);
    bool advanced = false;
};

/// In the order of asking.
std::span<const DraftRule> draftRules();
std::span<const DraftApplicationRule> draftApplicationRules();

} // namespace provisioning
