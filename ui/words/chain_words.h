#pragma once

#include "models/provisioning/applications/application_chain.h"
#include "models/provisioning/applications/application_overview.h"
#include "ui/error_text.h"
#include "ui/views/chain_view.h"
#include "ui/widgets/badge.h"

namespace ui {

/// What the links of an application are called on the screen, and how they stand to each other. Translated.
///
/// @param providerName of the provider that was asked; empty = nobody was
QList<ChainStep> chainSteps(
    const provisioning::ApplicationChain &chain, const provisioning::ApplicationEstate &estate, const QString &providerName);

/// The chain in one badge: "whole", "3 of 4" while something waits, "broken at 2".
Badge chainBadge(const provisioning::ApplicationChain &chain);

/// Whether the link fails only because somebody has to decide.
bool isWaiting(const provisioning::ChainLink &link);

/// Why a link failed or cannot be known. As explain(), with the fix in the words of this window rather than those of the command line.
ErrorText chainText(const core::Error &reason);

/// "approved", "waits", "member" ...: a status of provisioning::statusName() or DecisionPreview in words.
QString accessWord(const QString &status);

} // namespace ui
