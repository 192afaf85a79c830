// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/findings_pane.h"

#include "debrief/codes.h"
#include "report/code_text.h"
#include "report/debrief_text.h"
#include "report/evaluation_text.h"
#include "workbench/evidence_view.h"
#include "workbench/live_view.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

constexpr int findingColumn = 3;
constexpr int selectedAtLeast = 2;
constexpr int statesLength = 26; ///< letters of the longest state

QLabel *newText(bool bold = false)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = label->font();
    font.setBold(bold);
    label->setFont(font);
    return label;
}

/// A field for a few lines that says when it is left.
class Lines : public QPlainTextEdit
{
public:
    explicit Lines(std::function<void()> left) : m_left(std::move(left)) { setTabChangesFocus(true); }

protected:
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        m_left();
    }

private:
    std::function<void()> m_left;
};

std::string typed(const QString &text)
{
    return text.trimmed().toStdString();
}

/// Shows @p text; what was typed into the field and could not be kept stays there. @param kept what it held last
void fill(QPlainTextEdit &field, std::string &kept, bool isAnother, const std::string &text)
{
    if ((isAnother || typed(field.toPlainText()) == kept) && typed(field.toPlainText()) != text) {
        field.setPlainText(fromUtf8(text)); // else the cursor would jump
    }
    kept = text;
}

} // namespace

FindingsPane::FindingsPane(const Words &words, DebriefSession &session, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_session(session),
      m_rows(new LiveTable(findingHeader(words), this)),
      m_list(nullptr),
      m_cannot(newText(true)),
      m_said(newText()),
      m_title(newText(true)),
      m_why(newText()),
      m_question(newText()),
      m_ownLabel(nullptr),
      m_reasonLabel(nullptr),
      m_own(nullptr),
      m_annotation(nullptr),
      m_reason(nullptr),
      m_severity(nullptr),
      m_lesson(nullptr),
      m_principle(nullptr),
      m_obstacle(nullptr),
      m_dimension(nullptr)
{
    m_list = new LiveView(m_rows, session.scenario(), words, words("Debrief", "Findings"), findingColumn);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setLongest(statesLength);
    m_said->setAccessibleName(m_words("Finding", "What was done last"));
    m_cannot->setVisible(session.keeping() != DebriefSession::Keeping::possible);
    if (session.unreadable()) {
        m_cannot->setText(evaluationErrorText(m_words, *session.unreadable()));
    } else {
        m_cannot->setText(m_words("Finding", "The exercise or its folder cannot be written to: findings can be looked "
                                             "at, and nothing can be kept. Copy it to a folder of your own to work "
                                             "with it."));
    }

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_list);
    splitter->addWidget(newDetails());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_cannot);
    layout->addWidget(newButtons());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_said);
    setFocusProxy(m_list);
    addKeys();

    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showCurrent();
        tell();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsPane::showCurrent);
    connect(&m_session, &DebriefSession::evaluated, this, &FindingsPane::showRows);
    connect(&m_session, &DebriefSession::judged, this, &FindingsPane::showRows);
    connect(&m_session, &DebriefSession::notSaved, this,
            [this](const JournalError &why) { say(notSavedText(m_words, why)); });
    showRows();
    if (m_rows->rowCount() > 0 && !m_rows->keyAt(0).isEmpty()) {
        m_list->setCurrentIndex(m_rows->index(0, 0));
    }
}

FindingsPane::~FindingsPane()
{
    m_list->selectionModel()->disconnect(this);
    keepTyped();
}

QWidget *FindingsPane::newButtons()
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](Key key, const QString &text, const QString &help, void (FindingsPane::*what)()) {
        auto *button = new QPushButton(text);
        button->setToolTip(help);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, what);
        layout->addWidget(button);
        m_buttons[key] = button;
    };
    add(accepts, m_words("Finding", "Accept"), m_words("Finding", "It is so (A)"), &FindingsPane::acceptChosen);
    add(disputes, m_words("Finding", "Dispute"), m_words("Finding", "It is not so: say why (D)"),
        &FindingsPane::disputeCurrent);
    add(reopens, m_words("Finding", "Reopen"),
        m_words("Finding", "Take back that it was accepted, disputed or merged (R)"), &FindingsPane::reopenChosen);
    add(merges, m_words("Finding", "Merge"),
        m_words("Finding", "Those that are selected say the same as the first of them (M)"),
        &FindingsPane::mergeChosen);
    add(link, m_words("Finding", "Link"),
        m_words("Finding", "Link the evaluators' notes that are selected with the finding that is, or no longer (L)"),
        &FindingsPane::linkChosen);
    add(own, m_words("Finding", "Own finding"),
        m_words("Finding", "Make a finding of what is selected, or of the evaluator's note (Ctrl+Alt+F)"),
        &FindingsPane::addOwn);
    add(toPlan, m_words("Finding", "To the plan"), m_words("Finding", "Make an item of the improvement plan of it (P)"),
        &FindingsPane::makeAction);
    add(remove, m_words("Finding", "Remove"), m_words("Finding", "Take away a finding of your own (Del)"),
        &FindingsPane::removeCurrent);
    layout->addStretch(1);
    auto *back = new QPushButton(m_words("Edit", "↶ Undo"));
    auto *again = new QPushButton(m_words("Edit", "↷ Redo"));
    back->setToolTip(m_words("Finding", "Take back the last step, also one of an earlier day (Ctrl+Z)"));
    again->setToolTip(m_words("Finding", "Do again what was taken back (Ctrl+Shift+Z)"));
    connect(back, &QPushButton::clicked, &m_session, &DebriefSession::undo);
    connect(again, &QPushButton::clicked, &m_session, &DebriefSession::redo);
    layout->addWidget(back);
    layout->addWidget(again);
    m_buttons[undo] = back;
    m_buttons[redo] = again;
    return box;
}

QWidget *FindingsPane::newDetails()
{
    const auto lines = [this](const QString &name) {
        auto *field = new Lines([this] { keepTyped(); });
        field->setAccessibleName(name);
        field->setMaximumHeight(field->fontMetrics().lineSpacing() * 4);
        field->setMinimumHeight(field->fontMetrics().lineSpacing() * 2 + 8);
        nameScrollBars(m_words, field);
        return field;
    };
    const auto choices = [this](const QString &name) {
        auto *box = new QComboBox;
        box->setAccessibleName(name);
        connect(box, &QComboBox::activated, this, &FindingsPane::keepCodes);
        return box;
    };
    m_own = lines(m_words("Finding", "The finding in your words"));
    m_annotation = lines(m_words("Finding", "Annotation"));
    m_annotation->setPlaceholderText(m_words("Finding", "What has to be said about it"));
    m_reason = new QLineEdit;
    m_reason->setAccessibleName(m_words("Finding", "Why it is disputed"));
    m_reason->setPlaceholderText(m_words("Finding", "Why it is not so, then Enter"));
    connect(m_reason, &QLineEdit::returnPressed, this, &FindingsPane::disputeCurrent);
    m_severity = choices(m_words("Finding", "How grave"));
    m_lesson = choices(m_words("Finding", "Lesson"));
    m_principle = choices(m_words("Finding", "Principle"));
    m_obstacle = choices(m_words("Finding", "Obstacle"));
    m_dimension = choices(m_words("Finding", "Dimension"));
    for (int severity = 3; severity >= 1; --severity) {
        m_severity->addItem(severityText(m_words, severity), severity);
    }
    m_lesson->addItem(QStringLiteral("–"), static_cast<int>(Lesson::unsaid));
    for (const Lesson lesson : {Lesson::identified, Lesson::notable}) {
        m_lesson->addItem(lessonText(m_words, lesson), static_cast<int>(lesson));
    }
    for (const auto &[box, kind] :
         {std::pair{m_principle, CodeKind::principle}, std::pair{m_obstacle, CodeKind::obstacle},
          std::pair{m_dimension, CodeKind::dimension}}) {
        box->addItem(QStringLiteral("–"), QString{});
        for (const std::string_view code : codesOf(kind)) {
            box->addItem(codeName(m_words, kind, code), QString::fromUtf8(code.data(), qsizetype(code.size())));
            box->setItemData(box->count() - 1, codeHelp(m_words, kind, code), Qt::ToolTipRole);
        }
    }

    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    layout->addWidget(m_question);
    auto *form = new QFormLayout;
    const auto row = [&](const QString &name, QWidget *field) {
        auto *label = new QLabel(name);
        label->setBuddy(field);
        form->addRow(label, field);
        return label;
    };
    m_ownLabel = row(m_words("Finding", "Finding"), m_own);
    row(m_words("Finding", "Annotation"), m_annotation);
    m_reasonLabel = row(m_words("Finding", "Disputed because"), m_reason);
    auto *codes = new QHBoxLayout;
    for (QComboBox *box : {m_severity, m_lesson, m_principle, m_obstacle, m_dimension}) {
        box->setToolTip(box->accessibleName());
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        auto *column = new QVBoxLayout;
        auto *label = new QLabel(box->accessibleName());
        label->setBuddy(box);
        column->addWidget(label);
        column->addWidget(box);
        codes->addLayout(column, 1);
    }
    layout->addLayout(form);
    layout->addLayout(codes);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    nameScrollBars(m_words, scroll);
    return scroll;
}

void FindingsPane::addKeys()
{
    const auto list = [this](const QKeySequence &by, Key button) {
        m_commands.push_back({by.toString(QKeySequence::NativeText), m_buttons[button]->text(),
                              [this, button] { m_buttons[button]->click(); }});
    };
    const auto on = [&](Qt::Key key, Key button) { // what its button may not do, the key may not
        m_list->onKey(key, [this, button] { m_buttons[button]->click(); });
        list(QKeySequence(key), button);
    };
    on(Qt::Key_A, accepts);
    on(Qt::Key_D, disputes);
    on(Qt::Key_R, reopens);
    on(Qt::Key_M, merges);
    on(Qt::Key_L, link);
    on(Qt::Key_P, toPlan);
    on(Qt::Key_Delete, remove);
    list(Qt::CTRL | Qt::ALT | Qt::Key_F, own);
    list(QKeySequence(QKeySequence::Undo), undo);
    list(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, redo);
    m_list->onKey(Qt::Key_Return, [this] { (m_own->isVisible() ? m_own : m_annotation)->setFocus(); });
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_list, [this] { m_list->setFocus(); });
}

void FindingsPane::showRows()
{
    m_isShowing = true;
    m_rows->show(findingRows(m_words, m_session.scenario(), m_session.debrief(), m_session.findings()));
    m_isShowing = false;
    showCurrent();
}

const ReviewedFinding *FindingsPane::current() const
{
    const std::string id = m_list->currentKey().toStdString();
    const auto it = std::ranges::find(m_session.findings(), id, &ReviewedFinding::id);
    return it == m_session.findings().end() ? nullptr : &*it;
}

const Observation *FindingsPane::currentNote() const
{
    const auto entry = noteOf(m_list->currentKey());
    const auto &notes = m_session.debrief().observations;
    const auto it = entry ? std::ranges::find(notes, *entry, &Observation::entry) : notes.end();
    return it == notes.end() ? nullptr : &*it;
}

std::vector<ReviewedFinding> FindingsPane::chosen() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<ReviewedFinding> findings;
    for (const QModelIndex &row : rows) {
        const std::string id = row.data(LiveTable::KeyRole).toString().toStdString();
        const auto it = std::ranges::find(m_session.findings(), id, &ReviewedFinding::id);
        if (it != m_session.findings().end()) {
            findings.push_back(*it);
        }
    }
    return findings;
}

void FindingsPane::showCurrent()
{
    if (m_isShowing) {
        return;
    }
    if (m_list->currentKey().toStdString() != m_shown) { // the fields are about to hold another finding
        keepTyped();
    }
    const bool keeps = m_session.keeping() == DebriefSession::Keeping::possible;
    const ReviewedFinding *finding = current();
    const Observation *note = currentNote();
    const std::vector<ReviewedFinding> all = chosen();
    const bool isOwn = finding != nullptr && finding->rule.empty();
    const auto selected = m_list->selectionModel()->selectedRows().size();
    m_buttons[accepts]->setEnabled(keeps && !all.empty());
    m_buttons[disputes]->setEnabled(keeps && finding != nullptr && !isOwn);
    m_buttons[reopens]->setEnabled(keeps && std::ranges::any_of(all, [](const ReviewedFinding &one) {
                                       return one.standing != Standing::found && one.standing != Standing::own;
                                   }));
    m_buttons[merges]->setEnabled(keeps && all.size() >= selectedAtLeast);
    m_buttons[link]->setEnabled(keeps && all.size() == 1 && selected >= selectedAtLeast);
    m_buttons[own]->setEnabled(keeps);
    m_buttons[toPlan]->setEnabled(keeps && finding != nullptr);
    m_buttons[remove]->setEnabled(keeps && isOwn);
    m_buttons[undo]->setEnabled(keeps && m_session.canUndo());
    m_buttons[redo]->setEnabled(keeps && m_session.canRedo());

    for (QWidget *field :
         std::initializer_list<QWidget *>{m_annotation, m_reason, m_lesson, m_principle, m_obstacle, m_dimension}) {
        field->setEnabled(finding != nullptr && keeps);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_own, m_ownLabel}) {
        widget->setVisible(isOwn);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reason, m_reasonLabel}) {
        widget->setVisible(finding != nullptr && !isOwn);
    }
    m_own->setReadOnly(!keeps);
    m_severity->setEnabled(isOwn && keeps);
    const bool isAnother = finding == nullptr || finding->id != m_shown;
    m_shown = finding == nullptr ? std::string{} : finding->id;
    if (finding == nullptr) {
        m_title->setText(note == nullptr ? QString{}
                                         : QString(m_words("Finding", "Evaluator's note E%1, %2: %3")
                                                       .with({QString::number(note->entry), timeText(note->at),
                                                              fromUtf8(note->text)})));
        m_why->clear();
        m_question->clear();
        m_own->clear();
        m_annotation->clear();
        m_reason->clear();
        return;
    }
    m_title->setText(QStringList{findingNumber(m_session.findings(), finding->id),
                                 severityText(m_words, finding->severity), timeText(finding->at),
                                 reviewedText(m_words, m_session.scenario(), *finding)}
                         .join(QStringLiteral(" · ")));
    const QString why = whyItMatters(m_words, finding->rule);
    const QString question = questionToAsk(m_words, finding->rule);
    m_why->setText(why.isEmpty() ? QString{} : QString(m_words("Finding", "Why it matters: %1").with({why})));
    m_question->setText(question.isEmpty() ? QString{} : QString(m_words("Finding", "To ask: %1").with({question})));
    m_why->setVisible(!why.isEmpty());
    m_question->setVisible(!question.isEmpty());
    fill(*m_own, m_ownKept, isAnother, finding->text);
    fill(*m_annotation, m_annotationKept, isAnother, finding->annotation);
    if (!m_reason->hasFocus() || finding->standing == Standing::disputed) {
        m_reason->setText(fromUtf8(finding->reason));
    }
    showCodes(*finding);
}

void FindingsPane::showCodes(const ReviewedFinding &finding)
{
    m_severity->setCurrentIndex(m_severity->findData(finding.severity));
    m_lesson->setCurrentIndex(m_lesson->findData(static_cast<int>(finding.lesson)));
    for (const auto &[box, code] :
         {std::pair{m_principle, &finding.principle}, std::pair{m_obstacle, &finding.obstacle},
          std::pair{m_dimension, &finding.dimension}}) {
        int at = box->findData(fromUtf8(*code));
        if (at < 0) { // of another program: it stays what it is
            box->addItem(fromUtf8(*code), fromUtf8(*code));
            at = box->count() - 1;
        }
        box->setCurrentIndex(at);
    }
}

void FindingsPane::tell()
{
    if (const ReviewedFinding *finding = current()) {
        m_session.prove(reviewedText(m_words, m_session.scenario(), *finding),
                        entriesWithMerged(m_session.findings(), *finding));
    } else if (const Observation *note = currentNote()) {
        std::vector<std::int64_t> entries = note->entries;
        entries.push_back(note->entry);
        std::ranges::sort(entries);
        m_session.prove(fromUtf8(note->text), std::move(entries));
    } else {
        m_session.prove({}, {});
    }
}

bool FindingsPane::change(const Evaluation &to, const QString &what)
{
    const bool saved = m_session.change(to);
    if (saved) {
        say(what);
    }
    return saved;
}

void FindingsPane::say(const QString &text)
{
    m_said->setText(text);
}

void FindingsPane::choose(const std::string &id)
{
    m_list->setCurrentKey(fromUtf8(id));
    m_list->scrollTo(m_list->currentIndex());
}

void FindingsPane::acceptChosen()
{
    keepTyped();
    Evaluation evaluation = m_session.evaluation();
    QStringList numbers;
    for (const ReviewedFinding &finding : chosen()) {
        evaluation = samvirke::accept(std::move(evaluation), finding);
        numbers += findingNumber(m_session.findings(), finding.id);
    }
    change(evaluation, m_words("Finding", "Accepted: %1.").with({numbers.join(QStringLiteral(", "))}));
}

/// With the reason that stands in its field; without one it is asked for.
void FindingsPane::disputeCurrent()
{
    const ReviewedFinding *finding = current();
    if (finding == nullptr || !m_buttons[disputes]->isEnabled()) {
        return;
    }
    const std::string reason = typed(m_reason->text());
    if (reason.size() > longestThought) {
        return say(tooLongText(m_words));
    }
    if (reason.empty() || (finding->standing == Standing::disputed && reason == finding->reason)) {
        m_reason->setFocus();
        m_reason->selectAll();
        say(m_words("Finding", "Say why it is not so, then press Enter."));
        return;
    }
    const QString number = findingNumber(m_session.findings(), finding->id);
    if (change(samvirke::dispute(m_session.evaluation(), *finding, reason),
               m_words("Finding", "Disputed: %1.").with({number}))) {
        m_list->setFocus();
    }
}

void FindingsPane::reopenChosen()
{
    keepTyped();
    Evaluation evaluation = m_session.evaluation();
    for (const ReviewedFinding &finding : chosen()) {
        evaluation = samvirke::reopen(std::move(evaluation), finding);
    }
    change(evaluation, m_words("Finding", "Reopened."));
}

void FindingsPane::mergeChosen()
{
    keepTyped();
    const std::vector<ReviewedFinding> all = chosen();
    if (all.size() < selectedAtLeast) {
        return;
    }
    Evaluation evaluation = m_session.evaluation();
    QStringList numbers;
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (auto merged = samvirke::merge(evaluation, all[i], all[0])) {
            evaluation = std::move(*merged);
            numbers += findingNumber(m_session.findings(), all[i].id);
        }
    }
    if (numbers.isEmpty()) {
        say(m_words("Finding", "These are merged already."));
    } else if (change(evaluation, m_words("Finding", "Merged with %1: %2.")
                                      .with({findingNumber(m_session.findings(), all[0].id),
                                             numbers.join(QStringLiteral(", "))}))) {
        choose(all[0].id);
        tell();
    }
}

void FindingsPane::linkChosen()
{
    keepTyped();
    const std::vector<ReviewedFinding> findings = chosen();
    if (findings.size() != 1) {
        return;
    }
    ReviewedFinding finding = findings[0];
    bool added = false;
    for (const QModelIndex &row : m_list->selectionModel()->selectedRows()) {
        if (const auto note = noteOf(row.data(LiveTable::KeyRole).toString())) {
            if (std::erase(finding.notes, *note) == 0) {
                finding.notes.push_back(*note);
                added = true;
            }
        }
    }
    std::ranges::sort(finding.notes);
    const QString number = findingNumber(m_session.findings(), finding.id);
    change(samvirke::put(m_session.evaluation(), finding),
           added ? m_words("Finding", "Linked with %1.").with({number})
                 : m_words("Finding", "No longer linked with %1.").with({number}));
}

void FindingsPane::addOwn()
{
    if (!m_buttons[own]->isEnabled()) {
        return;
    }
    keepTyped();
    const Observation *note = isVisible() ? currentNote() : nullptr;
    if (note != nullptr) {
        addFinding(findingFrom(*note), m_words("Finding", "A finding was made of the evaluator's note."));
        return;
    }
    std::vector<std::int64_t> entries;
    if (const auto &proof = m_session.proof(); proof && !proof->entries.empty()) {
        entries = proof->entries;
    } else if (const auto &area = m_session.area()) {
        for (const Entry &entry : m_session.entries()) {
            if (entry.happened.at >= area->from && entry.happened.at <= area->to) {
                entries.push_back(entry.seq);
            }
        }
    }
    addFinding(findingFrom(m_session.scenario(), m_session.entries(), entries, m_session.moment()),
               m_words("Finding", "A finding of your own. Write what you found."));
}

bool FindingsPane::addFinding(const ReviewedFinding &finding, const QString &what)
{
    const Evaluation to = samvirke::addOwn(m_session.evaluation(), finding);
    std::string id;
    for (const ReviewedFinding &one : to.findings) {
        id = m_session.evaluation().finding(one.id) == nullptr ? one.id : id;
    }
    if (!change(to, what)) {
        return false;
    }
    choose(id);
    m_own->setFocus();
    return true;
}

void FindingsPane::removeCurrent()
{
    if (const ReviewedFinding *finding = current(); finding != nullptr && finding->rule.empty()) {
        m_shown.clear(); // nothing that was typed into it is kept
        change(samvirke::removeOwn(m_session.evaluation(), std::string(finding->id)),
               m_words("Finding", "Removed. Undo brings it back."));
    }
}

void FindingsPane::makeAction()
{
    keepTyped();
    const ReviewedFinding *finding = current();
    if (finding == nullptr) {
        return;
    }
    Improvement action;
    action.issue = reviewedText(m_words, m_session.scenario(), *finding).toStdString();
    action.finding = finding->id;
    if (change(samvirke::addAction(m_session.evaluation(), action),
               m_words("Finding", "An item was added to the plan."))) {
        emit actionMade();
    }
}

void FindingsPane::keepTyped()
{
    if (m_shown.empty() || m_isKeeping) {
        return;
    }
    const QScopedValueRollback keeping(m_isKeeping, true);
    const auto it = std::ranges::find(m_session.findings(), m_shown, &ReviewedFinding::id);
    if (it == m_session.findings().end()) {
        return;
    }
    ReviewedFinding finding = *it;
    const auto take = [](const QPlainTextEdit &field, std::string &into) {
        if (std::string text = typed(field.toPlainText()); text != typed(fromUtf8(into))) {
            into = std::move(text);
        }
    };
    take(*m_annotation, finding.annotation);
    if (finding.rule.empty()) {
        take(*m_own, finding.text);
    }
    if (std::max(finding.annotation.size(), finding.text.size()) > longestThought) {
        return say(tooLongText(m_words));
    }
    if (finding != *it) {
        change(samvirke::put(m_session.evaluation(), finding),
               m_words("Finding", "Kept: %1.").with({findingNumber(m_session.findings(), finding.id)}));
    }
}

void FindingsPane::keepCodes()
{
    keepTyped();
    const ReviewedFinding *at = current();
    if (at == nullptr) {
        return;
    }
    ReviewedFinding finding = *at;
    if (finding.rule.empty()) {
        finding.severity = m_severity->currentData().toInt();
    }
    finding.lesson = static_cast<Lesson>(m_lesson->currentData().toInt());
    finding.principle = m_principle->currentData().toString().toStdString();
    finding.obstacle = m_obstacle->currentData().toString().toStdString();
    finding.dimension = m_dimension->currentData().toString().toStdString();
    change(samvirke::put(m_session.evaluation(), finding),
           m_words("Finding", "Kept: %1.").with({findingNumber(m_session.findings(), finding.id)}));
}

} // namespace samvirke
