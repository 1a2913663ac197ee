#pragma once

#include "ui/inspector/token_checks.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class Label;
class ProviderList;
class TokenInspection;

/// With whose keys the token is checked, what is expected of it, and what came of every check.
class CheckPanel : public QWidget {
    Q_OBJECT

public:
    /// All of them outlive this.
    CheckPanel(TokenInspection &inspection, ProviderList &providers, std::function<QDateTime()> now, QWidget *parent = nullptr);
    /// Opens the box for pasted keys and goes there.
    void wantKeys();
    /// Looks again, now that time has passed.
    void showChecks();

private:
    QWidget *makeSource();
    QWidget *makeExpectation();
    void showSource();
    void chooseSource(int index);
    TokenExpectation expectation() const;

    TokenInspection *m_inspection;
    ProviderList *m_providers;
    std::function<QDateTime()> m_now;
    QComboBox *m_source;
    QPlainTextEdit *m_keys;
    QLineEdit *m_audience;
    QLineEdit *m_claim;
    QSpinBox *m_leeway;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    QList<TokenCheck> m_shown;
};

} // namespace ui
