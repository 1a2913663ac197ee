#pragma once

#include "ui/forms/form_outline.h"
#include "ui/forms/form_row.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ui {

class GroupHeader;
class Label;

/// The form of a draft. Rows are made when they are first shown: a plugin of 234 fields opens with a dozen.
class FormView : public QScrollArea {
    Q_OBJECT

public:
    enum class Level {
        Essentials,
        Changed,
        All,
    };

    explicit FormView(QWidget *parent = nullptr);
    /// Shows another draft. @param draft outlives the form or the next call; it is written to as a person types
    void setDraft(forms::FormDraft &draft, FormOutline outline, const FormContext &context);
    /// Takes the form off the screen.
    void clear();
    Level level() const;
    void setLevel(Level level);
    /// Shows only fields whose name or help holds each word; empty = as the level says.
    void setSearch(const QString &text);
    /// The draft has changed elsewhere: shows it.
    void refresh();
    /// What the gateway refused, by path.
    void setErrors(const QHash<QString, QString> &sentences);
    /// Paths of inputs that hold something that cannot be sent.
    QStringList problems() const;
    /// Texts of inputs that cannot be read yet, by path: the draft does not hold them.
    QHash<QString, QString> unread() const;
    /// Puts such texts back, after setDraft().
    void setUnread(const QHash<QString, QString> &texts);
    /// Paths with an error or problem, in the order of the form.
    QStringList faults() const;
    /// Shows the field and puts the cursor into it.
    void goTo(const QString &path);
    /// The first input that is shown; null when there is none.
    QWidget *firstInput() const;
    /// The row of a field, made if need be; null for none.
    FormRow *row(const QString &path);
    void openAll();
    int essentialCount() const;
    int fieldCount() const;

Q_SIGNALS:
    /// A person has changed the draft.
    void edited();

private:
    struct Section {
        QWidget *box = nullptr;
        QVBoxLayout *rows = nullptr;
        GroupHeader *header = nullptr;
        std::vector<const forms::FormLeaf *> leaves;
        std::vector<FormRow *> made; ///< beside leaves; null = not made yet
    };

    Section makeSection(const FormOutline::Group &group);
    FormRow *ensureRow(Section &section, size_t index);
    FormRow *makeRow(const forms::FormLeaf &leaf);
    void showRows();
    void showSection(Section &section, int &budget);
    bool isWanted(const forms::FormLeaf &leaf) const;
    bool matches(const forms::FormLeaf &leaf) const;
    void mark(FormRow &row);
    void readInput(FormRow &row);
    void write(const QString &path, const std::function<void()> &change);
    QString wasText(const QString &path) const;

    forms::FormDraft *m_draft = nullptr;
    FormOutline m_outline;
    FormContext m_context;
    std::vector<Section> m_sections;
    QHash<QString, FormRow *> m_rows;
    QHash<QString, QString> m_errors;
    QVBoxLayout *m_layout = nullptr;
    Label *m_note = nullptr;
    QStringList m_search;
    QStringList m_changed; ///< shown in Level::Changed: stays while a person takes a change back there
    Level m_level = Level::Essentials;
    bool m_firstOpened = false;
};

} // namespace ui
