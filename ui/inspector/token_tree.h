#pragma once

#include "ui/inspector/claim_words.h"
#include "ui/style/glyphs.h"

#include <QAbstractItemModel>
#include <QJsonObject>

#include <memory>
#include <vector>

namespace ui {

/// Header and claims of a token as a tree: what a member is called, its value, and what that means in words. Nested values are nested rows.
class TokenTree : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Value,
        Meaning,
    };
    enum Role {
        ToneRole = Qt::UserRole + 1, ///< ui::Tone of the meaning, as int
        GlyphRole, ///< ui::Glyph before the meaning, as int
        PathRole, ///< QString: "claims.realm_access.roles[0]" without the part: "realm_access.roles[0]"
        ShortRole, ///< bool: the value is whole in its cell, nested or not
        WholeRole, ///< QString: the value as JSON, or the bare text of a string; nested ones whole
    };
    /// A part of the token as a row at the top.
    struct Part {
        TokenPart part = TokenPart::Claims;
        QString title;
        QJsonObject members;
    };
    /// Says something else about a member than its own words.
    struct Remark {
        TokenPart part = TokenPart::Claims;
        QString name;
        QString words;
        Tone tone = Tone::Neutral;
        Glyph glyph = Glyph::None;
    };

    explicit TokenTree(QObject *parent = nullptr);
    ~TokenTree() override;

    void setParts(const QList<Part> &parts, const ClaimContext &context);
    void setRemarks(const QList<Remark> &remarks);
    /// Tells the time anew.
    void setNow(const QDateTime &now);
    /// The row of a member at the top of its part; invalid when it has none of that name.
    QModelIndex find(TokenPart part, const QString &name) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    const Node *nodeOf(const QModelIndex &index) const;
    void grow(Node &parent, const QJsonValue &value) const;
    QString meaningOf(const Node &node) const;
    const Remark *remarkOf(const Node &node) const;
    static QVariant toolTip(const Node &node, int column);
    QVariant text(const Node &node, int column) const;

    std::unique_ptr<Node> m_root;
    ClaimContext m_context;
    QList<Remark> m_remarks;
};

} // namespace ui
