import Testing

@testable import OrreryCommand

@MainActor
@Suite struct ScenarioCatalogueTests {
    private func catalogue(_ world: World) -> ScenarioCatalogue { ScenarioCatalogue(world.environment) }

    @Test func `groups follow the curriculum, and quick-start is first`() throws {
        let world = try World([
            "mine/own.yaml": "", "patterns/lock.yaml": "", "patterns/gather.yml": "", "concepts/callbacks.yaml": "",
            "concepts/quick-start.yaml": "", "top.yaml": "", "load/mm1.yaml": "", "README.md": "", ".hidden/x.yaml": "",
        ])
        #expect(
            catalogue(world).files.map(\.qualifiedName) == [
                "top", "concepts/quick-start", "concepts/callbacks", "patterns/gather", "patterns/lock", "load/mm1",
                "mine/own",
            ])
    }

    @Test func `paths are shown from the working directory`() throws {
        let world = try World(["patterns/lock.yaml": ""])
        #expect(catalogue(world).files.map(\.path) == ["patterns/lock.yaml"])
        world.environment.workingDirectory = "/"
        #expect(catalogue(world).files.map(\.path) == [String(world.path("patterns/lock.yaml").dropFirst())])
        world.environment.workingDirectory = "/elsewhere"
        #expect(catalogue(world).files.map(\.path) == [world.path("patterns/lock.yaml")])
    }

    @Test(arguments: ["lock", "patterns/lock"])
    func `a scenario is found by its name`(argument: String) throws {
        let world = try World(["patterns/lock.yaml": ""])
        #expect(try catalogue(world).resolve(argument).qualifiedName == "patterns/lock")
    }

    @Test func `of two scenarios with one name each opens by its group and name`() throws {
        let world = try World(["patterns/lock.yaml": "", "pitfalls/lock.yaml": "", "pitfalls/deadlock.yaml": ""])
        let files = catalogue(world).files
        #expect(files.map(\.handle) == ["patterns/lock", "deadlock", "pitfalls/lock"])
        #expect(try files.allSatisfy { try catalogue(world).resolve($0.handle) == $0 })
    }

    @Test func `a path is taken as it is`() throws {
        let world = try World(["patterns/lock.yaml": "", "odd name.txt": ""])
        let file = try catalogue(world).resolve(world.path("patterns/lock.yaml"))
        #expect(file == ScenarioFile(path: world.path("patterns/lock.yaml"), workingDirectory: "/"))
        #expect(try catalogue(world).resolve("patterns/lock.yaml").location == file.location)
        #expect(try catalogue(world).resolve(world.path("odd name.txt")).name == "odd name")
    }

    @Test func `one name in two groups has to be told apart`() throws {
        let world = try World(["a/x.yaml": "", "b/x.yaml": ""])
        #expect(try catalogue(world).resolve("b/x").group == "b")
        #expect(throws: CommandFailure(.noSuchFile, "'x' is the name of several scenarios: say which of a/x, b/x")) {
            try catalogue(world).resolve("x")
        }
    }

    @Test(arguments: [
        ("semaphor", "there is no scenario 'semaphor'; did you mean 'semaphore'?"),
        ("own", "there is no scenario 'own'; did you mean './own.yaml'?"),
        ("./semaphor.yaml", "there is no scenario './semaphor.yaml'; did you mean 'semaphore'?"),
        ("elephant", "there is no scenario 'elephant'; `orrery list` shows what there is"),
    ])
    func `an unknown name is answered with the nearest`(argument: String, line: String) throws {
        let world = try World(["roots/patterns/semaphore.yaml": "", "roots/patterns/lock.yaml": "", "own.yaml": ""])
        world.environment.variables["ORRERY_SCENARIOS"] = "roots"
        #expect(throws: CommandFailure(.noSuchFile, line)) { try catalogue(world).resolve(argument) }
    }

    @Test func `without any folder of scenarios the advice is to set one`() throws {
        let world = try World()
        let line = "there is no scenario 'x'; no folder of scenarios was found: give a path, or set ORRERY_SCENARIOS"
        #expect(throws: CommandFailure(.noSuchFile, line)) { try catalogue(world).resolve("x") }
    }
}

@MainActor
@Suite struct ScenarioRootsTests {
    @Test func `a checkout is found above the working directory and above the executable`() throws {
        let world = try World(["mine/scenarios/a.yaml": "", "mine/deep/x": "", "checkout/scenarios/b.yaml": ""])
        let environment = ProcessEnvironment(
            workingDirectory: world.path("mine/deep"), executable: world.path("checkout/.build/debug/orrery"))
        #expect(environment.scenarioRoots == [world.path("mine/scenarios"), world.path("checkout/scenarios")])
    }

    @Test func `an installed executable has its scenarios beside it`() throws {
        let world = try World(["share/orrery/scenarios/a.yaml": "", "elsewhere/x": ""])
        let environment = ProcessEnvironment(
            workingDirectory: world.path("elsewhere"), executable: world.path("bin/orrery"))
        #expect(environment.scenarioRoots == [world.path("share/orrery/scenarios")])
    }

    @Test func `of two scenarios with one name the nearer folder's is taken`() throws {
        let world = try World(["mine/scenarios/a.yaml": "", "checkout/scenarios/a.yaml": ""])
        let environment = ProcessEnvironment(
            workingDirectory: world.path("mine"), executable: world.path("checkout/bin/orrery"))
        #expect(ScenarioCatalogue(environment).files.map(\.path) == ["scenarios/a.yaml"])
    }

    @Test func `ORRERY_SCENARIOS is used alone`() throws {
        let world = try World(["scenarios/a.yaml": ""])
        let environment = ProcessEnvironment(
            variables: ["ORRERY_SCENARIOS": "/one:/two"], workingDirectory: world.folder)
        #expect(environment.scenarioRoots == ["/one", "/two"])
    }
}
