// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <array>
#include <string_view>

// The actions of the demo's product: what one costs, and how likely which kind of customer runs it.
namespace headroom::demo {

enum class Action : std::uint8_t {
    ChatAnswer,
    EditRewrite,
    ExtractFields,
    CodeComplete,
    SummarizeThread,
    ResearchDeep,
    CodeReview,
    AgentRun,
    ReportWrite,
    DocsAsk,
    DocsCompare,
    ContractReview,
    TicketsClassify,
    EvalsRun,
    AccountsEnrich,
    PolicyReview,
    VoiceTranscribe,
    ImageDescribe,  // no route sheet maps these two
};
inline constexpr int kActionCount = 18;

struct ActionKind {
    std::string_view name;
    int inputTokens;   // of one run, one page or one record
    int outputTokens;  // of one run or one record
    int toolCalls;     // at most
    int latencyMs;     // usual
};

constexpr std::array<ActionKind, kActionCount> kActionKinds{{
    {"chat.answer", 2600, 900, 0, 2400},
    {"edit.rewrite", 1500, 1100, 0, 2900},
    {"extract.fields", 3200, 400, 0, 1700},
    {"code.complete", 1800, 250, 0, 700},
    {"summarize.thread", 9000, 700, 0, 6500},
    {"research.deep", 14000, 5200, 8, 74000},
    {"code.review", 11000, 2600, 2, 31000},
    {"agent.run", 16000, 2400, 14, 52000},
    {"report.write", 8000, 6000, 3, 48000},
    {"docs.ask", 620, 900, 0, 9000},
    {"docs.compare", 620, 1500, 0, 16000},
    {"contract.review", 700, 1600, 1, 14000},
    {"tickets.classify", 380, 12, 0, 0},
    {"evals.run", 1400, 350, 0, 0},
    {"accounts.enrich", 900, 160, 0, 0},
    {"policy.review", 2600, 300, 0, 0},
    {"voice.transcribe", 4200, 600, 0, 5200},
    {"image.describe", 1300, 260, 0, 3100},
}};

constexpr const ActionKind &kindOf(Action action)
{
    return kActionKinds[static_cast<std::size_t>(action)];
}

// The provider's batch interface behind an action of batch records.
constexpr std::string_view surfaceOf(Action action)
{
    switch (action) {
    case Action::EvalsRun: return "anthropic_message_batches";
    case Action::AccountsEnrich: return "vertex_gemini_batch";
    case Action::PolicyReview: return "bedrock_batch";
    default: return "openai_batch";
    }
}

// How a customer's interactive work spreads over actions, in tenths.
struct Mix {
    std::array<Action, 10> standard;
    std::array<Action, 10> premium;
    std::array<Action, 10> documents;
};

using enum Action;

inline constexpr Mix kOfficeMix{{ChatAnswer, ChatAnswer, ChatAnswer, ChatAnswer, EditRewrite, EditRewrite, EditRewrite,
                                 ExtractFields, ExtractFields, CodeComplete},
                                {SummarizeThread, SummarizeThread, SummarizeThread, ResearchDeep, ResearchDeep,
                                 ResearchDeep, ReportWrite, AgentRun, AgentRun, AgentRun},
                                {DocsAsk, DocsAsk, DocsAsk, DocsAsk, DocsAsk, DocsCompare, DocsCompare, ContractReview,
                                 ContractReview, ContractReview}};
inline constexpr Mix kEngineeringMix{
    {CodeComplete, CodeComplete, CodeComplete, CodeComplete, CodeComplete, CodeComplete, ChatAnswer, ChatAnswer,
     ChatAnswer, ExtractFields},
    {CodeReview, CodeReview, CodeReview, CodeReview, CodeReview, AgentRun, AgentRun, AgentRun, AgentRun, AgentRun},
    {DocsAsk, DocsAsk, DocsAsk, DocsAsk, DocsAsk, DocsAsk, DocsAsk, DocsAsk, DocsCompare, DocsCompare}};
inline constexpr Mix kResearchMix{
    {ChatAnswer, ChatAnswer, ChatAnswer, ChatAnswer, ChatAnswer, ExtractFields, ExtractFields, EditRewrite, EditRewrite,
     EditRewrite},
    {ResearchDeep, ResearchDeep, ResearchDeep, ResearchDeep, ResearchDeep, ResearchDeep, AgentRun, AgentRun, AgentRun,
     CodeReview},
    {DocsAsk, DocsAsk, DocsAsk, DocsAsk, DocsAsk, DocsAsk, DocsCompare, DocsCompare, DocsCompare, ContractReview}};

}  // namespace headroom::demo
