#pragma once

#include "models/gateway/admin_client.h"
#include "models/provisioning/steps/step_check.h"

namespace provisioning {

/// Status of a developer or of a contract (contract notes, section 0 fact 14).
enum class PortalStatus {
    Approved = 0,
    Requested = 1,
    Rejected = 2,
    Revoked = 3,
};

/// The status that an object of the portal has. @return nothing when it tells none
std::optional<PortalStatus> portalStatus(const QJsonObject &entity);

/// What is wrong with a developer, application or contract that is there under the natural key of @p step; Found::outlook is Conflict or
/// AlreadySo. Conflicts: `gatehouse.developer_rejected` {email, status}, `gatehouse.developer_pending` {email} where the step wants an
/// approved one, `gatehouse.contract_rejected` {application, service, status}, `gatehouse.still_approved` where the step wants an
/// unapproved contract, `gatehouse.reference_id_differs` {application, custom_id}.
Found comparePortalObject(const gateway::EntityKind &kind, const Step &step, const gateway::Entity &entity);

/// Who else has the reference id that an application step wants. Applications and consumers share it.
/// @return Conflict `gatehouse.reference_id_taken` {custom_id, application or consumer}, Missing when nobody has it
core::Result<Found> checkReferenceId(const gateway::AdminClient &gateway, const Step &step);

/// The gateway's refusal of an application whose reference id somebody has whom no list shows (a unique violation, code 5) as
/// `gatehouse.reference_id_taken` {custom_id}; any other error stays as it is.
core::Error namedReferenceFault(const Step &step, core::Error error);

} // namespace provisioning
