import Foundation
import Snapshots
import Testing

@testable import Reports

@Suite struct RunReportJSONTests {
    @Test func `the report is printed with fixed keys in a fixed order`() {
        #expect(
            text(semaphoreReport().json()) == #"""
                {
                  "schema": 1,
                  "scenario": "semaphore",
                  "variant": null,
                  "seed": 7,
                  "outcome": "succeeded",
                  "elapsed": 3.5,
                  "result": [200,200],
                  "error": null,
                  "tasks": {"created":21,"started":21,"succeeded":21,"failed":0,"cancelled":0,"timedOut":0,"dropped":0,"arrived":21,"rejected":0,"reneged":0,"unfinished":0,"wasted":0,"attempts":0,"retries":0,"live":0},
                  "kinds": {
                    "call": {"created":20,"started":20,"succeeded":20,"failed":0,"cancelled":0,"timedOut":0,"dropped":0,"arrived":20,"rejected":0,"reneged":0,"unfinished":0,"wasted":0,"attempts":0,"retries":0,"latency":{"count":20,"mean":1.85,"min":0.5,"p50":2,"p90":3,"p95":3.5,"p99":null,"p999":null,"max":3.5,"success":{"count":0,"mean":null,"min":null,"p50":null,"p90":null,"p95":null,"p99":null,"p999":null,"max":null},"failure":{"count":0,"mean":null,"min":null,"p50":null,"p90":null,"p95":null,"p99":null,"p999":null,"max":null},"timeout":{"count":0,"mean":null,"min":null,"p50":null,"p90":null,"p95":null,"p99":null,"p999":null,"max":null},"unfinished":{"count":0,"mean":null,"min":null,"p50":null,"p90":null,"p95":null,"p99":null,"p999":null,"max":null},"intended":null},"waiting":{"count":0,"mean":null,"min":null,"p50":null,"p90":null,"p95":null,"p99":null,"p999":null,"max":null},"throughput":5.714285714285714,"goodput":5.714285714285714}
                  },
                  "resources": {
                    "api": {"kind":"semaphore","capacity":3,"peak":3,"acquired":20,"rejected":0,"expired":0,"utilization":0.9523809523809523,"meanWait":1.35,"meanQueue":7.714285714285714,"peakQueue":17}
                  },
                  "parts": [],
                  "precision": {},
                  "percentiles": {"exactUpTo":512,"within":0.0078125},
                  "loop": {"utilization":0,"maxLag":0},
                  "steps": 163,
                  "events": 104,
                  "expectations": [
                    {"text":"elapsed == 3.5s","passed":true,"actual":"3.5s"},
                    {"text":"api.peak == 2","passed":false,"actual":"3"}
                  ],
                  "findings": [],
                  "log": [
                    {"time":0,"task":"main","message":"say \"go\""}
                  ]
                }

                """#)
    }

    @Test func `findings, errors and a full log are told`() throws {
        var report = RunReport(
            scenario: "deadlock", variant: "wrong", seed: .max, outcome: .deadlocked, elapsed: .second,
            error: "Deadlock: two locks", logDropped: 5)
        report.findings = [
            Finding(.deadlock, what: "A cycle.", line: 12, task: "worker-1"),
            Finding(.growingQueue, what: "jobs has no bound."),
        ]
        let parsed = try JSONSerialization.jsonObject(with: Data(report.json()))
        let object = try #require(parsed as? [String: Any])
        #expect(object["seed"] as? UInt64 == .max)
        #expect(object["variant"] as? String == "wrong")
        #expect(object["outcome"] as? String == "deadlocked")
        #expect(object["logDropped"] as? Int == 5)
        let findings = try #require(object["findings"] as? [[String: Any]])
        #expect(findings[0]["line"] as? Int == 12)
        #expect(findings[0]["task"] as? String == "worker-1")
        #expect(findings[1]["line"] is NSNull)
        #expect(findings[1]["task"] is NSNull)
    }
}
