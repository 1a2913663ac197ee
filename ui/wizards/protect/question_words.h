#pragma once

#include "models/provisioning/drafts/draft.h"

namespace ui::question_words {

/// The name of the field that asks @p question: "Display name".
QString title(const provisioning::DraftQuestion &question);
/// The question in words, and what it decides.
QString help(const provisioning::DraftQuestion &question);
/// One of the values offered, in words.
QString choice(const provisioning::DraftQuestion &question, const QString &value);

} // namespace ui::question_words
