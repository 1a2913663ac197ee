#pragma once

#include <QWidget>

class QHBoxLayout;

namespace ui {

class Label;

/// What a page shows instead of its content: nothing there yet, nothing found, or an error. Says what to do next.
class StatePanel : public QWidget {
    Q_OBJECT

public:
    StatePanel(const QString &iconName, const QString &sentence, const QString &more, QWidget *parent = nullptr);
    void setWords(const QString &sentence, const QString &more);
    void addAction(QWidget *button);
    QString sentence() const;

private:
    Label *m_sentence;
    Label *m_more;
    QHBoxLayout *m_actions;
};

} // namespace ui
