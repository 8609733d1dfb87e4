import Snapshots
import Testing

@testable import Engine

@Suite struct LaneTests {
    /// Ten columns of 100 ms.
    private let second = LaneWindow(columns: 10, whole: .second)

    @Test func aSleepIsABandFromItsStartToItsEndMark() {
        let story = LaneStory(
            """
            0 1 created
            0 1 starts
            0 1 sleeps 500
            500 1 resumes
            500 1 ends
            """)
        #expect(story.lanes(second, now: 1000) == ["#====v    "])
    }

    @Test func waitsForResourcesTasksAndTimeDiffer() {
        let story = LaneStory(
            """
            0 1 created
            0 1 starts
            0 2 created
            0 1 awaits
            0 2 starts
            0 2 locks
            300 2 resumes
            300 2 sleeps 300
            600 2 resumes
            600 2 fails
            600 1 resumes
            600 1 ends
            """)
        #expect(story.lanes(second, now: 1000) == ["#~~~~~v   ", "#--#==x   "])
    }

    @Test func theFutureIsEmptyAndTheStateGoesOnUntilNow() {
        let story = LaneStory("0 1 created\n0 1 starts\n0 1 sleeps 900")
        #expect(story.lanes(second, now: 450) == ["#====     "])
    }

    @Test func aTaskBegunLateHasNoPast() {
        let story = LaneStory("400 1 created\n400 1 starts\n400 1 locks")
        #expect(story.lanes(second, now: 1000) == ["    #-----"])
    }

    @Test func computingIsRunningAndWhoCouldRunMeanwhileIsReady() {
        let story = LaneStory(
            """
            0 1 created
            0 2 created
            0 1 starts
            0 1 sleeps 200
            0 2 starts
            0 2 computes 600
            600 2 resumes
            600 2 ends
            600 1 resumes
            600 1 cancelled
            """)
        #expect(story.lanes(second, now: 1000) == ["#=rrrr/   ", "######v   "])
    }

    @Test func anEndMarkIsSeenThoughMoreHappensInItsColumn() {
        let story = LaneStory(
            """
            0 1 created
            0 1 starts
            0 1 locks
            110 1 resumes
            120 1 sleeps 40
            160 1 resumes
            160 1 ends
            """)
        #expect(story.lanes(second, now: 1000) == ["#v        "])
    }

    @Test func theEndOfTheRunFallsIntoTheLastColumn() {
        let story = LaneStory("0 1 created\n0 1 starts\n0 1 sleeps 1000\n1000 1 resumes\n1000 1 ends")
        #expect(story.lanes(second, now: 1000) == ["#========v"])
    }

    @Test func aBandThatBeginsBeforeTheWindowReachesItsLeftEdge() {
        let story = LaneStory("0 1 created\n0 1 starts\n0 1 sleeps 9000\n0 2 created\n9000 1 resumes\n9000 1 locks")
        let window = LaneWindow(columns: 10, slidingTo: Nanoseconds(9_450_000_000), span: .second)
        #expect(story.lanes(window, now: 9450) == ["=====#----", "rrrrrrrrrr"])
    }

    @Test func whatIsForgottenIsEmptyUnlessTheTaskStandsThereStill() {
        let story = LaneStory(
            "0 1 created\n0 2 created\n100 1 starts\n100 1 locks\n600 2 starts\n600 2 sleeps 800", capacity: 2)
        #expect(story.lanes(second, now: 1000) == [" ---------", "      #==="])
    }

    @Test func aQueueShowsItsGreatestDepthInEachColumn() {
        let story = LaneStory(
            """
            0 1 puts
            110 1 puts
            120 1 puts
            130 1 takes
            450 1 takes
            620 1 takes
            """)
        #expect(story.lanes(second, now: 800) == ["1322211   "])
    }

    @Test func aQueueThatNothingHappensToKeepsItsDepth() {
        let story = LaneStory("0 1 puts\n100 1 puts")
        let window = LaneWindow(columns: 4, slidingTo: Nanoseconds(9_000_000_000), span: .second)
        #expect(story.lanes(window, now: 9000) == ["222 "])
    }

    /// Four tasks of thirty turns each, in the order of time.
    private static let crowd: [(time: Int, line: String)] = {
        var told: [(time: Int, line: String)] = []
        for task in 1...4 {
            var time = task * 90
            told.append((time, "\(time) \(task) created"))
            for turn in 0..<30 {
                let deeds = ["sleeps \(40 + turn)", "locks", "awaits", "computes 30", "puts", "takes"]
                told.append((time, "\(time) \(task) \(turn == 0 ? "starts" : "resumes")"))
                told.append((time, "\(time) \(task) \(deeds[(turn * 7 + task * 3) % deeds.count])"))
                time += 10 + (turn * turn * 13 + task * 29) % 170
            }
            told.append((time, "\(time) \(task) ends"))
        }
        return told.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
    }()

    @Test(arguments: [13, 50, 130, 400]) func lanesKeptFromFrameToFrameAreThoseDrawnAtOnce(frame: Int) {
        var memory = LaneMemory()
        for now in stride(from: 0, through: 4_000, by: frame) {
            let story = LaneStory(Self.crowd.filter { $0.time <= now }.map(\.line).joined(separator: "\n"))
            let window = LaneWindow(columns: 20, slidingTo: Nanoseconds(Int64(now) * 1_000_000), span: .second)
            #expect(story.lanes(window, now: Int64(now), &memory) == story.lanes(window, now: Int64(now)))
        }
    }
}
