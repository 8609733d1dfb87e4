import Kernel
import Testing

@testable import ScenarioLanguage

@Suite struct SynonymTests {
    /// The words of each place where a suggestion is made.
    private static let places: [Set<String>] = {
        var places = StepTable.all.map { Set($0.writableOptions.map(\.name)) }
        places += [Set(StepTable.names), Set(ResourceTable.names), Set(FunctionTable.all.map(\.name))]
        places += [Set(Section.all.map(\.name)), Set(LoadKey.all.map(\.name))]
        let subjects: [Measure.Subject] = [.run, .kind, .resource]
        places.append(Set(subjects.flatMap { Reported.paths(of: $0) }))
        return places
    }()

    @Test(arguments: Synonyms.table.map(\.word)) func aSynonymIsForAWordOfTheLanguage(word: String) {
        #expect(Self.places.contains { $0.contains(word) })
    }

    /// Else the word could never be unknown where it is meant to be explained.
    @Test(arguments: Synonyms.ours.keys.sorted()) func noPlaceKnowsAWordAndWhatItIsSaidToMean(other: String) {
        for place in Self.places where place.contains(other) {
            #expect(place.isDisjoint(with: Synonyms.words(for: other)), "\(other)")
        }
    }

    @Test func theLikeliestWordThatMakesSenseIsSuggested() {
        #expect(Suggestion.clause(for: "run", among: StepTable.names) == "; did you mean `spawn`?")
        #expect(Suggestion.clause(for: "Run", among: ["do", "else"]) == "; did you mean `do`?")
        #expect(Suggestion.clause(for: "rate-limiter", among: ResourceTable.names) == "; did you mean `limiter`?")
        #expect(Suggestion.clause(for: "mutex", among: ["queue"]) == "")
    }
}
