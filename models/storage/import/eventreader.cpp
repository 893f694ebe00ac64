// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/eventreader.h"

#include "storage/import/csveventreader.h"
#include "storage/import/jsoneventreader.h"

#include <QCoreApplication>

namespace headroom {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(EventReader)
};

}  // namespace

Result<std::unique_ptr<EventReader>> EventReader::open(const QString &path, const std::optional<Mapping> &mapping)
{
    Result<EventInput> input = EventInput::open(path);
    if (!input) return tl::make_unexpected(input.error());
    const bool json = mapping ? mapping->format == FileFormat::JsonLines : input->looksLikeJson();
    if (input->first == '[' && (json || !mapping)) {
        return input->refusedAt(input->line,
                                Words::tr("The file is a JSON list. Write one object on each line, without "
                                          "brackets around them and commas between them."));
    }
    return json ? openJsonEvents(std::move(*input), mapping) : openCsvEvents(std::move(*input), mapping);
}

}  // namespace headroom
