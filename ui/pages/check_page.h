#pragma once

#include "ui/operations.h"
#include "ui/pages/page.h"
#include "ui/widgets/check_list.h"
#include "ui/workbench.h"

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Callout;
class FieldRow;
class Label;
class PageHead;
class PageScroll;

/// A form about a gateway or a provider, which is checked before it is kept: inputs at the left, what the check finds at the right (below,
/// where there is no room), buttons at the foot. What was typed stays, whatever is found.
class CheckPage : public Page {
    Q_OBJECT

public:
    CheckPage(Workbench &bench, QWidget *parent);

    /// Starts the check, or stops the one that runs.
    void check();

Q_SIGNALS:
    /// The person goes back without anything being kept.
    void cancelled();

protected:
    /// The buttons of the page.
    struct Buttons {
        QPushButton *cancel;
        QPushButton *remove; ///< in the head
        QPushButton *check;
        QPushButton *once;
        QPushButton *save;
    };

    /// What the buttons do.
    enum class Purpose {
        Look, ///< only tell what is there
        Use, ///< go on without keeping it
        Save,
    };
    virtual void start(Purpose purpose) = 0;
    /// The removal was confirmed.
    virtual void forget() = 0;
    /// Sentence and explanation of the question before.
    virtual std::pair<QString, QString> forgetWords() const = 0;
    /// A line of the check is there: it may get a way on.
    virtual void lineShown(const core::CheckLine &line);

    /// Runs work(sink, token) and hands its result to done(), unless another run or another object came in between.
    template <typename Work, typename Done> void runCheck(Work work, Done done)
    {
        clearFindings();
        setBusy(true);
        const int attempt = ++m_attempt;
        const core::CheckSink tell = m_bench->operations->relay<core::CheckLine>(this, [this, attempt](const core::CheckLine &line) {
            if (attempt == m_attempt)
                showLine(line);
        });
        m_running = m_bench->operations->run(
            this, [work = std::move(work), tell](const core::CancelToken &token) mutable { return work(tell, token); },
            [this, attempt, done = std::move(done)](auto result) {
                if (attempt != m_attempt)
                    return;
                endRun();
                done(std::move(result));
            });
    }
    /// Forgets what runs.
    void dropRun();
    FieldRow *addField(const QString &title, QWidget *input, const QString &help);
    /// Says what is wrong at @p row.
    void showAtField(FieldRow *row, const core::Error &error);
    /// An error that belongs to no input. @return its callout, for ways out
    Callout *showProblem(const core::Error &error, bool warning = false);
    void setResult(QWidget *result);
    void clearFindings();
    void setBusy(bool busy);
    bool isBusy() const;

    Workbench &bench() const;
    PageHead *head() const;
    QVBoxLayout *form() const;
    /// Above the fields.
    QVBoxLayout *facts() const;
    CheckList *lines() const;
    const Buttons &buttons() const;

    void resizeEvent(QResizeEvent *event) override;

private:
    void endRun();
    void makeButtons();
    QWidget *makeGround();
    QWidget *makeFindings();
    QWidget *makeFoot();
    void showLine(const core::CheckLine &line);
    std::function<void()> detailsOf(const core::Error &error) const;
    void askBeforeForgetting();
    void leave();

    Workbench *m_bench;
    core::CancelToken m_running;
    int m_attempt = 0;
    bool m_busy = false;
    bool m_reveal = false;
    PageHead *m_head;
    Buttons m_buttons {};
    PageScroll *m_scroll;
    QBoxLayout *m_columns;
    QVBoxLayout *m_facts;
    QVBoxLayout *m_form;
    QList<FieldRow *> m_rows;
    Label *m_hint;
    CheckList *m_lines;
    QVBoxLayout *m_results;
    QWidget *m_result = nullptr;
};

} // namespace ui
