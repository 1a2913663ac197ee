#pragma once

#include "models/oauth/id_token_verdicts.h"

#include <QWidget>

namespace ui {

/// The checks of an ID token, one line each: mark, words, what was looked at.
class VerdictList : public QWidget {
    Q_OBJECT

public:
    explicit VerdictList(const QList<oauth::TokenVerdict> &verdicts, QWidget *parent = nullptr);
};

} // namespace ui
