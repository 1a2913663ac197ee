#pragma once

#include <QPlainTextEdit>

namespace ui {

/// Text of a machine to read and copy: a message, a token, JSON. Set back from the page, in the fixed-width font, broken anywhere so that
/// it never scrolls sideways. Names of headers and members have the accent.
class MessageView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit MessageView(const QString &name, QWidget *parent = nullptr);
    /// Grows with its text between these numbers of lines.
    void setLines(int least, int most);
    void setMessage(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void recolor();
    void fit();
    int m_least = 3;
    int m_most = 18;
    class Names;
    Names *m_names;
};

} // namespace ui
