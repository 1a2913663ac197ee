#pragma once

#include "ui/widgets/surface.h"

#include <optional>

namespace ui {

/// A bordered, rounded group. Its heading is a SectionHeader or a Title inside it.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(Layer layer = Layer::Raised, QWidget *parent = nullptr);
    /// Soft fill and edge of @p tone: a callout.
    void setTone(Tone tone);
    /// Marks the one to choose among several, with an accent edge.
    void setCurrent(bool current);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Layer m_layer;
    std::optional<Tone> m_tone;
    bool m_current = false;
};

} // namespace ui
