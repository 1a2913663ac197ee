#pragma once

#include "ui/widgets/code_view.h"

namespace ui {

/// Where a token is pasted or typed, in three inks. What is pasted goes out as it is and does not stay: the owner puts back what it found.
class TokenInput : public CodeView {
    Q_OBJECT

public:
    explicit TokenInput(QWidget *parent = nullptr);
    /// Replaces the content without a word to anybody, and forgets what was there: nothing can be undone.
    void setContent(const QString &text);

Q_SIGNALS:
    /// Something was pasted or dropped.
    void pasted(const QByteArray &text);
    /// The content was changed by hand.
    void typed(const QByteArray &text);

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool m_setting = false;
};

} // namespace ui
