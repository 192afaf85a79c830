// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/paper_export.h"

#include "report/msel_report.h"
#include "report/slips.h"

namespace samvirke {

tl::expected<QByteArray, QString> planOnPaper(const Words &words, const std::vector<ScenarioFile> &files, OnPaper what,
                                              const QDateTime &made)
{
    const Scenario scenario = loadScenario(files).scenario;
    const QString language = fromUtf8(scenario.language);
    const Words own = Words::languages().contains(language) ? Words(language) : words;
    if (what == OnPaper::wall) {
        return toPdf(mselReport(own, scenario, made));
    }
    const std::vector<Slip> slips = slipsOf(own, scenario);
    if (slips.empty()) {
        return tl::unexpected<QString>(words("Paper",
                                             "No inject is addressed to anybody who plays, so there is nothing "
                                             "to cut out. Say in the list whom injects go to."));
    }
    return slipsPdf(own, slips, made);
}

} // namespace samvirke
