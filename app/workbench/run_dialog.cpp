// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/run_dialog.h"

#include "session/folders.h"
#include "session/talked.h"
#include "workbench/dialog_buttons.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace samvirke {

RunDialog::RunDialog(const Words &words, const std::vector<ScenarioFile> &files, const QString &name, QWidget *parent)
    : QDialog(parent),
      m_files(files),
      m_how(new QComboBox),
      m_variant(new QComboBox),
      m_language(new QComboBox),
      m_file(new QLineEdit)
{
    const LoadedScenario loaded = loadScenario(files, words.language().toStdString());
    setWindowTitle(words("Run", "Run: %1").with({fromUtf8(loaded.scenario.title)}));
    for (const Variant &variant : loaded.scenario.variants) {
        m_variant->addItem(fromUtf8(variant.title), fromUtf8(variant.id.value));
    }
    m_how->addItem(words("Run", "As it is written: people act at their seats"));
    m_how->addItem(words("Run", "Talked: people talk around one table, and a loggist writes it down"));
    for (const std::string &code : languagesOf(files)) {
        m_language->addItem(languageName(fromUtf8(code)), fromUtf8(code));
    }
    if (const int own = m_language->findData(words.language()); own >= 0) {
        m_language->setCurrentIndex(own);
    }
    const QString folder = freeFolder(
        ownExercises(),
        QStringLiteral("%1 %2").arg(name, QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmm"))));
    m_file->setText(QDir::toNativeSeparators(folder + QStringLiteral("/exercise.samvirke")));
    m_file->setCursorPosition(0);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [&](const QString &text, QWidget *field, QLayout *with) {
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        auto *label = new QLabel(text);
        label->setBuddy(field);
        if (with == nullptr) {
            form->addRow(label, field);
        } else {
            form->addRow(label, with);
        }
    };
    if (m_variant->count() > 0) {
        row(words("Run", "&Variant"), m_variant, nullptr);
    } else {
        m_variant->setParent(this);
        m_variant->hide();
    }
    row(words("Run", "&How"), m_how, nullptr);
    row(words("Run", "&Language of the texts"), m_language, nullptr);
    auto *place = new QHBoxLayout;
    auto *choose = new QPushButton(words("Run", "&Other place …"));
    choose->setAutoDefault(false);
    place->addWidget(m_file, 1);
    place->addWidget(choose);
    row(words("Run", "&Record"), m_file, place);
    connect(choose, &QPushButton::clicked, this, [this, words] {
        const QString path = QFileDialog::getSaveFileName(this, words("Run", "Where the record is kept"),
                                                          m_file->text(), words("Window", "Exercises (*.samvirke)"));
        if (!path.isEmpty()) {
            m_file->setText(QDir::toNativeSeparators(path));
        }
    });
    auto *about = new QLabel(words("Run", "The exercise does not start yet: seats come together in the lobby first."));
    about->setWordWrap(true);

    const DialogButtons buttons = dialogButtons(*this, words, words("Run", "Open the lo&bby"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(about);
    layout->addWidget(buttons.row);
    setMinimumWidth(620);
    (m_variant->count() > 0 ? m_variant : m_language)->setFocus();
}

HostingOptions RunDialog::options() const
{
    HostingOptions options;
    options.play.variant = VariantId(m_variant->currentData().toString().toStdString());
    options.play.language = m_language->currentData().toString().toStdString();
    options.orAnyPort = true;
    return options;
}

std::vector<ScenarioFile> RunDialog::files() const
{
    return m_how->currentIndex() == 0 ? m_files : talkedFiles(m_files, options().play.language).value_or(m_files);
}

QString RunDialog::file() const
{
    QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (!path.endsWith(QLatin1String(".samvirke"))) {
        path += QStringLiteral(".samvirke");
    }
    return path;
}

} // namespace samvirke
