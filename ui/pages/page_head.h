#pragma once

#include "ui/widgets/badge.h"

class QHBoxLayout;

namespace ui {

class Label;

/// The head of a page: title, marks behind it, a caption below, actions at the right.
class PageHead : public QWidget {
    Q_OBJECT

public:
    explicit PageHead(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setCaption(const QString &caption);
    void setBadges(const QList<Badge> &badges);
    void addAction(QWidget *action);

private:
    Label *m_title;
    Label *m_caption;
    QHBoxLayout *m_badges;
    QHBoxLayout *m_row;
};

} // namespace ui
