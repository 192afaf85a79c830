// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/recover.h"

#include "journal/copy_rows.h"
#include "journal/evaluation_table.h"
#include "journal/examine.h"
#include "journal/journal.h"
#include "play/codec.h"

namespace samvirke {

namespace {

namespace fs = std::filesystem;
using What = JournalError::What;

/// The exercise's id as entry 1 has it.
std::string idInEntries(const Salvage &file)
{
    std::string id;
    (void)file.readRows(0, [&](const Journal::Row &row) {
        const auto kind = kindNamed(row.kind);
        auto event = kind ? Decoder().body(*kind, static_cast<int>(row.version), row.body)
                          : tl::unexpected(CodecError{CodecError::What::unknownKind, {}});
        if (const auto *created = event ? std::get_if<ExerciseCreated>(&*event) : nullptr) {
            id = created->exercise;
        }
        return false;
    });
    return id;
}

} // namespace

tl::expected<Recovery, JournalError> recover(const fs::path &from, const fs::path &to)
{
    const auto opened = Journal::openToRead(from);
    if (!opened && (opened.error().what == What::missing || opened.error().what == What::inUse ||
                    opened.error().what == What::newerVersion)) { // only a newer program knows what else is in it
        return tl::unexpected(opened.error());
    }
    std::error_code error;
    if (fs::exists(to, error)) {
        return tl::unexpected(JournalError{What::exists, to.string(), {}, 0});
    }
    Examination examined = examine(from);
    Recovery recovery;
    recovery.kept = examined.verification.entries;
    if (recovery.kept == 0) {
        if (!opened && opened.error().what != What::damaged) {
            return tl::unexpected(opened.error()); // some other kind of file
        }
        recovery.flaw = examined.verification.flaw;
        return recovery;
    }
    recovery.lastHash = examined.verification.lastHash;
    const auto verified = verify(from); // says more than the entries do, unless it is not even seen as an exercise
    recovery.flaw = verified ? verified->flaw : examined.verification.flaw;
    if (!verified && !recovery.flaw) {
        recovery.flaw = Flaw{Flaw::What::fileDamaged, 0, "page 1"};
    }
    const Salvage &file = *examined.file;
    if (!writeAheadOf(from).damaged) { // else there were more than the file says
        const auto last = file.claimedLast();
        if (last && *last >= recovery.kept) {
            recovery.lost = *last - recovery.kept;
        }
    }
    NewExercise copy;
    recovery.newSecret = !file.metaIsAsWritten;
    copy.id = file.metaIsAsWritten ? file.exercise : idInEntries(file);
    copy.secret = file.metaIsAsWritten ? file.secret : randomBytes(32);
    copy.files = file.files;
    if (auto created = Journal::create(to, copy); !created) {
        return tl::unexpected(created.error());
    }
    auto copied = copyRows([&](const auto &visit) { return file.readRows(0, visit); }, recovery.kept, to);
    if (copied) {
        recovery.evaluationLost = !copyEvaluation(from, to);
        auto journal = Journal::openToWrite(to);
        copied = journal ? journal->settle() : tl::unexpected(journal.error());
    }
    if (copied) {
        const auto made = verify(to); // or the disk is what is broken
        if (!made || !made->sound() || made->entries != recovery.kept ||
            made->lastHash != examined.verification.lastHash) {
            copied = tl::unexpected(JournalError{What::ioError, to.string(), "recover", 0});
        }
    }
    if (!copied) {
        discardExercise(to);
        return tl::unexpected(copied.error());
    }
    return recovery;
}

} // namespace samvirke
