import Testing

@testable import Experiments

/// The formulas beside values that others have published.
@Suite struct QueueTests {
    /// Source: Erlang's loss table, as in A. K. Erlang 1917 and Cooper 1981.
    @Test(arguments: [(1, 1.0, 0.5), (5, 2.2185, 0.05), (10, 4.4612, 0.01), (10, 5, 0.018_385), (100, 84.064, 0.01)])
    func `Erlang B is that of the table`(servers: Int, load: Double, blocked: Double) {
        #expect((Erlang.b(servers: servers, load: load) / blocked - 1).magnitude < 1e-3)
    }

    /// Source: D. Gross and C. M. Harris, Fundamentals of Queueing Theory, example 2.3: 6 an hour, 20 minutes, 3 doctors.
    @Test func `the clinic of Gross and Harris`() throws {
        let clinic = try Queue.open(rate: 6, service: .exponential(mean: 1.0 / 3), servers: 3).prediction()
        #expect(clinic.model == "M/M/3")
        expect(clinic.meanQueue, 8.0 / 9)
        expect(clinic.meanWait, 4.0 / 27)
        expect(clinic.meanLatency, 13.0 / 27)
        #expect(clinic.isExact)
    }

    /// Source: Gross and Harris, 3.1: L = rho (1 + n) / (2 (1 - rho)) in M[n]/M/1.
    @Test(arguments: [(1, 0.5), (2, 0.5), (10, 0.9)]) func `batches of a fixed size`(size: Int, load: Double) throws {
        let queue = try Queue.batches(rate: load, size: size, service: .exponential(mean: 1)).prediction()
        expect(queue.throughput * (queue.meanLatency ?? .nan), load * Double(1 + size) / (2 * (1 - load)))
    }

    @Test(arguments: [0.5, 0.9]) func `batches of one are a queue like others`(load: Double) throws {
        let service = ServiceTime.uniform(from: 0.5, to: 1.5)
        let one = try Queue.batches(rate: load, size: 1, service: service).prediction()
        let plain = try Queue.open(rate: load, service: service, servers: 1).prediction()
        expect(one.meanWait, try #require(plain.meanWait))
    }

    @Test func `batches that bring more than can be served have no mean`() {
        #expect(throws: NoPrediction.overloaded) {
            try Queue.batches(rate: 1, size: 3, service: .exponential(mean: 1)).prediction()
        }
    }

    /// Source: Gross and Harris, example 2.4: one car a minute, 6 minutes, 3 stalls, 4 places to wait.
    @Test func `the inspection station of Gross and Harris`() throws {
        let station = try Queue.bounded(rate: 1, mean: 6, servers: 3, places: 7).prediction()
        #expect((station.blocked * 60 - 30.3).magnitude < 0.05)
        expect(station.meanQueue, 3.09, within: 0.005)
        expect(station.throughput * (station.meanLatency ?? .nan), 6.06, within: 0.005)
    }

    /// Source: Gross and Harris, example 2.8: 5 machines that run for 30 hours, 2 mechanics who take 3.
    @Test func `the machines of Gross and Harris`() throws {
        let machines = try Queue.closed(users: 5, think: 30, mean: 3, servers: 2).prediction()
        let inRepair = machines.throughput * (machines.meanLatency ?? 0)
        #expect((inRepair - 0.465).magnitude < 0.0005)
    }

    /// Source: N. Gans, G. Koole, A. Mandelbaum, "Telephone call centers", M&SOM 5 (2003), table 1: 48 calls a minute
    /// of a minute each, 50 agents, patience 2 minutes.
    @Test func `the call centre of Gans, Koole and Mandelbaum`() throws {
        let centre = try Queue.impatient(rate: 48.0 / 60, mean: 60, servers: 50, patience: 120).prediction()
        #expect((centre.reneged - 0.031).magnitude < 0.0005)
        expect(centre.meanWait, 3.7, within: 0.05)
        #expect((centre.utilization - 0.93).magnitude < 0.005)
        let patientOnes = try Queue.open(rate: 48.0 / 60, service: .exponential(mean: 60), servers: 50).prediction()
        expect(patientOnes.meanWait, 20.8, within: 0.05)
    }

    /// Source: simulated by SimPy, cimba, Ciw and asyncio alike.
    @Test func `eight desks and customers who leave after five seconds`() throws {
        let desks = try Queue.patient(rate: 7.2, mean: 1, servers: 8, patience: 5).prediction()
        expect(desks.meanWait, 0.8124, within: 5e-5)
        #expect((desks.reneged - 0.0013).magnitude < 1e-5)
        expect(desks.meanLatency, 1.8111, within: 5e-5)
    }

    @Test(arguments: [7.999, 8, 8.001, 12]) func `patience has no gap where the load is full`(rate: Double) throws {
        let queue = try Queue.patient(rate: rate, mean: 1, servers: 8, patience: 5).prediction()
        let near = try Queue.patient(rate: rate + 1e-5, mean: 1, servers: 8, patience: 5).prediction()
        #expect((queue.reneged - near.reneged).magnitude < 1e-4)
        #expect(queue.throughput < 8)
    }

    @Test(arguments: [
        (Queue.open(rate: 0.9, service: .exponential(mean: 1), servers: 1), "M/M/1", 9.0),
        (.open(rate: 0.9, service: .constant(1), servers: 1), "M/D/1", 4.5),
        (.open(rate: 0.5, service: .uniform(from: 0, to: 2), servers: 1), "M/G/1", 2.0 / 3),
        (.open(rate: 0.5, service: .erlang(stages: 2, mean: 1), servers: 1), "M/G/1", 0.75),
        // alpha 3: mean 1, variance 1/3; and rate × second moment / 2 / (1 - load).
        (.open(rate: 0.5, service: .pareto(minimum: 2.0 / 3, alpha: 3), servers: 1), "M/G/1", 2.0 / 3),
    ])
    func `one server, by Pollaczek and Khinchine`(queue: Queue, model: String, wait: Double) throws {
        let prediction = try queue.prediction()
        #expect(prediction.model == model)
        #expect(prediction.isExact)
        expect(prediction.meanWait, wait)
    }

    @Test func `processor sharing looks at the mean only`() throws {
        expect(try Queue.shared(rate: 80, mean: 0.01, cores: 1).prediction().meanLatency, 0.05)
        let queue = try Queue.shared(rate: 160, mean: 0.01, cores: 2).prediction()
        // Erlang C of load 1.6 on two servers is 32/45.
        expect(queue.meanLatency, 0.01 + 32.0 / 45 * 0.01 / 0.4)
        expect(queue.meanQueue, 160 * 32.0 / 45 * 0.01 / 0.4)
    }

    @Test func `several servers and a general service are said to be approximate`() throws {
        let queue = try Queue.open(rate: 7.2, service: .constant(1), servers: 8).prediction()
        #expect(!queue.isExact)
        expect(queue.meanWait, 0.876_916 / 2, within: 1e-6)  // half of what Erlang C gives
    }

    @Test func `what has no answer is refused with a word`() {
        #expect(throws: NoPrediction.infiniteVariance) {
            try Queue.open(rate: 0.1, service: .pareto(minimum: 1, alpha: 2), servers: 1).prediction()
        }
        #expect(throws: NoPrediction.overloaded) {
            try Queue.open(rate: 1, service: .constant(1), servers: 1).prediction()
        }
        #expect(throws: NoPrediction.overloaded) { try Queue.shared(rate: 2, mean: 1, cores: 1).prediction() }
        #expect(throws: NoPrediction.invalid) { try Queue.loss(rate: 0, mean: 1, servers: 2).prediction() }
    }

    @Test(arguments: [
        Queue.open(rate: 7.2, service: .exponential(mean: 1), servers: 8),
        .bounded(rate: 9, mean: 1, servers: 8, places: 20), .loss(rate: 9, mean: 1, servers: 8),
        .patient(rate: 9, mean: 1, servers: 8, patience: 1), .impatient(rate: 9, mean: 1, servers: 8, patience: 1),
        .closed(users: 20, think: 1, mean: 1, servers: 8),
    ])
    func `Little's law and the flow through the servers hold`(queue: Queue) throws {
        let figures = try queue.prediction()
        expect(figures.throughput, figures.utilization * 8)
        let admitted = figures.throughput / (1 - figures.reneged)
        expect(figures.meanQueue, admitted * (figures.meanWait ?? .nan))
    }

    private func expect(_ value: Double?, _ wanted: Double, within error: Double = 1e-9) {
        #expect(((value ?? .nan) - wanted).magnitude <= error, "\(value ?? .nan) is not \(wanted)")
    }
}
