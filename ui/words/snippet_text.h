#pragma once

#include "models/gateway/plugin_snippet.h"

namespace ui {

/// What was put right in a pasted configuration, and why, in a sentence for people, translated. Needs no widgets.
QString correctionText(const gateway::SnippetCorrection &correction);

/// What is still to be filled in, in a sentence.
QString placeholderText(const gateway::SnippetPlaceholder &placeholder);

} // namespace ui
