// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/filter_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace samvirke {

FilterBar::FilterBar(const Words &words, DebriefFilter &filter, QWidget *parent)
    : QWidget(parent), m_words(words), m_filter(filter), m_text(new QLineEdit), m_problem(new QLabel)
{
    constexpr int typing = 150; // ms between two keys
    m_text->setObjectName(QStringLiteral("filter"));
    m_text->setText(m_filter.text());
    m_text->setClearButtonEnabled(true);
    m_text->setPlaceholderText(
        m_words("Filter", "Look for words, or seat:HE1 agency:police kind:decision task:cordon"));
    m_text->setAccessibleName(m_words("Filter", "Filter the entries"));
    m_text->setToolTip(
        m_words("Filter", "Words that the entry holds, “several words” as they stand, and %1. A minus leaves out.")
            .with({MarkQuery::fields().join(QStringLiteral(":, ")) + QLatin1Char(':')}));
    m_text->setAccessibleDescription(m_text->toolTip());
    m_soon.setSingleShot(true);
    m_soon.setInterval(typing);
    connect(m_text, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    const auto apply = [this] {
        m_soon.stop();
        m_filter.setText(m_text->text());
    };
    connect(&m_soon, &QTimer::timeout, this, apply);
    connect(m_text, &QLineEdit::returnPressed, this, apply);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_text, 1);
    for (std::size_t i = 0; i < markGroupCount; ++i) {
        const auto group = static_cast<MarkGroup>(i);
        auto *chip = new QToolButton;
        chip->setObjectName(QString::fromUtf8(keyOf(group).data()));
        chip->setCheckable(true);
        chip->setChecked(m_filter.shows(group));
        chip->setFocusPolicy(Qt::StrongFocus);
        const QString name = markName(m_words, group);
        const auto show = [chip, name](bool on) {
            chip->setText((on ? QStringLiteral("☑ ") : QStringLiteral("☐ ")) + name);
        };
        show(chip->isChecked());
        chip->setAccessibleName(name);
        chip->setToolTip(m_words("Filter", "Show or leave out: %1").with({name}));
        connect(chip, &QToolButton::toggled, this, [this, group, show](bool on) {
            show(on);
            m_filter.setShown(group, on);
        });
        line->addWidget(chip);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    connect(&m_filter, &DebriefFilter::changed, this, &FilterBar::showProblem);
    showProblem();
}

void FilterBar::begin()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::showProblem()
{
    const QString problem = m_filter.problem();
    m_problem->setVisible(!problem.isEmpty());
    m_problem->setText(problem.isEmpty() ? QString{} : QStringLiteral("⚠ ") + problem);
}

} // namespace samvirke
