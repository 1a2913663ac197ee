#pragma once

#include "models/core/result.h"
#include "models/provisioning/protection/protection.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace provisioning {

/// How exactly a step can be taken back.
enum class UndoQuality {
    Exact,
    WithoutSecret, ///< the object can be made again, a secret of it cannot
    Impossible,
};

/// One thing to bring about, with everything that identifies it fixed before the first call.
///
/// `desired` and `parent` may refer to what an earlier step came to as `${INDEX.NAME}` (references.h).
struct Step {
    enum class Action {
        Entity, ///< an object of the gateway
        Client, ///< a registered application at the provider
        Verification, ///< mint a token and read the claim; changes nothing
        Update, ///< some members of a gateway object that is there by then: approve a contract, approve a developer
        ProviderObject, ///< what the provider needs besides clients (identity::ProviderObject)
        Removal, ///< takes one object of the gateway, or a "client" or ProviderObject of the provider, away
        Deletion, ///< deletes an object of the gateway, and what goes with it; noted whole, so that it can be made again
    };
    /// What stood there when the plan was made.
    enum class Outlook {
        AlreadySo,
        Missing,
        Conflict,
    };

    int index = 0;
    Action action = Action::Entity;
    QString kind; ///< gateway::EntityKind name, "client", "verification", or identity::ProviderObject::kind
    QString naturalKey; ///< what a person calls it: "orders-api", "jwt", "orders-callers"
    QString id; ///< chosen by us, where the far side takes that: it is the client id of a client then; of an Update the object's id
    QString parent; ///< id or reference of the parent object; empty at the top level; "<developer>/<application>" of a contract
    QJsonObject desired;
    QStringList generatedSecrets {}; ///< members that are made at random and kept in the plan's keychain item: "password"
    Outlook outlook = Outlook::Missing;
    QStringList conflicts; ///< dotted members that differ, or the other object in the way
    QString conflictCode; ///< `gatehouse.*` code that explains a conflict
    QJsonObject conflictFields {}; ///< its parameters
    UndoQuality undo = UndoQuality::Exact;
    QString application; ///< the application that this step serves, or empty
    /// Dotted members of `desired` that are secrets. What they are to hold has been taken out of `desired` and lies in the plan's keychain
    /// item (edit_secrets.h); what an Update replaces is kept there too. Of a Deletion: those of what is deleted (removal_record.h).
    QStringList secretMembers {};
    QStringList wholeMembers {}; ///< dotted members that are maps: compared and replaced whole, besides EntityKind::wholeMembers
    /// Typed by a person: what the gateway makes of it counts as what was wanted, and the order of lists counts in an Update.
    bool asTyped = false;
    QJsonObject stored {}; ///< what stood there when the plan was made, without secrets; the journal does not keep it

    /// Whether the gateway has it, not the provider.
    bool isAtGateway() const;
    /// Whether the plan's keychain item holds something of this step.
    bool keepsSecrets() const;
    /// `system/workspace/kind/natural key`, with `#members` behind it for an Update and `#` for a Removal or Deletion: what makes this step
    /// the same one tomorrow.
    QString identity(const QString &workspace) const;
};

/// Something to tell with a plan that no step stands for.
struct PlanNote {
    QString code; ///< `gatehouse.*`
    QJsonObject fields; ///< its parameters
};

/// Steps in the order in which they are carried out.
struct Plan {
    QString id; ///< UUID
    QDateTime madeAt; ///< UTC
    QString name; ///< of the protection
    QString strategy;
    QString connectionId;
    QString adminUrl;
    QString workspace;
    QString issuer;
    QString vendor = QStringLiteral("generic"); ///< core::Provider::kind, so that a later run opens the provider the same way
    QString providerCredential; ///< SecretReference::toText() of its credential; empty = none, or one that an option named
    /// Its steps do not build on each other: no references, any order, and one that fails keeps no other from going on.
    bool separate = false;
    /// Neighbours of one kind and action do not build on each other: they may go side by side. No references; the first error ends it, after
    /// those under way.
    bool abreast = false;
    QList<Step> steps;
    QList<PlanNote> notes {};

    /// Steps that would write something.
    int changes() const;
    bool hasConflicts() const;

    QJsonObject toJson() const;
    /// @return Storage `gatehouse.plan_damaged` when a journal holds something else
    static core::Result<Plan> fromJson(const QJsonObject &json);
};

} // namespace provisioning
