#pragma once

#include "ui/forms/field_editor.h"

namespace test {

/// Changes what @p editor holds by keys, as a person would: types, picks, switches or adds an element.
/// @return false when there is nothing that keys could change
bool changeByTyping(ui::FieldEditor &editor);

} // namespace test
