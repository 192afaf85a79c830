// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "session/debrief_session.h"

#include <QFutureWatcher>
#include <QImage>
#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace samvirke {

/// The report that goes out: what stands in it and in which order, people's own words, what should be seen to first,
/// and its pages as they will be printed.
class ReportPane : public QWidget
{
    Q_OBJECT

public:
    ReportPane(const Words &words, DebriefSession &session, QWidget *parent = nullptr);
    ~ReportPane() override;

    /// The report as it is chosen here, with what was written last.
    [[nodiscard]] Report finished();
    [[nodiscard]] const ReportPlan &plan() const { return m_plan; }

    [[nodiscard]] QListWidget *parts() const { return m_parts; }
    [[nodiscard]] QPlainTextEdit *own() const { return m_own; }
    [[nodiscard]] int pages() const { return m_pages; }

signals:
    void saveAsked();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *newChoices();
    void setPlan(const ReportPlan &plan);
    void showParts();
    void readParts();
    void movePart(int by);
    [[nodiscard]] ReportPart currentPart() const;
    void showOwn();
    bool keepOwn();
    [[nodiscard]] std::function<Report()> report();
    void showWarnings();
    void changed();
    void makePages();
    void showPages(const QList<QImage> &pages);
    void print();

    Words m_words;
    DebriefSession &m_session;
    ReportPlan m_plan;
    QComboBox *m_template, *m_language;
    QListWidget *m_parts;
    QCheckBox *m_disputed;
    QLabel *m_ownOf, *m_said, *m_warnings;
    QPlainTextEdit *m_own;
    QScrollArea *m_preview;
    QVBoxLayout *m_sheets;
    QTimer m_soon;
    QFutureWatcher<QList<QImage>> m_maker;
    bool m_isOld = true;
    int m_pages = 0;
    QString m_ownPart; ///< key of the part whose words are shown
    bool m_isKeeping = false;
};

} // namespace samvirke
