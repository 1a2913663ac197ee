#pragma once

#include <QWidget>

namespace ui {

/// The heading of a group inside a page: words and an optional count. No line, no box: the distance above it makes the group.
class SectionHeader : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title, const QString &count = {}, QWidget *parent = nullptr);
};

} // namespace ui
