/// Which of our modules each of our modules may import: the walls of the house.
let allowedImports: [String: Set<String>] = [
    "Lottery": [],
    "Charts": [],
    "Reports": ["Lottery", "Charts"],
    "Tabular": ["CZlib"],
    "XGBoost": ["CXGBoost"],
    "Learning": ["Tabular", "XGBoost"],
    "SalesData": ["Lottery", "Tabular", "Learning"],
    "Demand": ["Lottery", "Tabular", "Learning", "XGBoost"],
    "JackpotOptimization": ["Lottery"],
    "Replay": ["Lottery", "Demand", "Learning", "JackpotOptimization"],
    "Artifacts": ["Lottery"],
    "ModelRegistry": ["Lottery", "Artifacts"],
    "StepKit": ["Lottery", "Artifacts"],
    "Pipelines": ["Lottery", "Artifacts"],
    "jackpot": [
        "Lottery", "Artifacts", "StepKit", "Pipelines", "ModelRegistry", "SalesData", "Demand", "Learning",
        "JackpotOptimization", "Replay", "Charts", "Reports", "CZlib",
    ],
    "jackpot-validate": ["Lottery", "Artifacts", "StepKit", "SalesData"],
    "jackpot-train": ["Lottery", "Artifacts", "StepKit", "Demand"],
    "jackpot-evaluate": ["Lottery", "Artifacts", "StepKit", "Demand", "Replay"],
    "jackpot-register": ["Lottery", "Artifacts", "StepKit", "ModelRegistry"],
    "jackpot-optimize": ["Lottery", "Artifacts", "StepKit", "Demand", "JackpotOptimization"],
    "jackpot-portfolio": ["Lottery", "Artifacts", "StepKit", "JackpotOptimization"],
    "jackpot-notify": ["Lottery", "Artifacts", "StepKit", "Reports", "ModelRegistry", "CCurl"],
    "CCurl": [],
    "CZlib": [],
    "CXGBoost": [],
]

/// Which libraries of others each of our modules may import, beside Foundation and the system's C library.
let allowedLibraries: [String: Set<String>] = [
    "JackpotOptimization": ["RealModule"],
    "Artifacts": ["Crypto", "Yams"],
    "ModelRegistry": ["GRDB"],
    "StepKit": ["ArgumentParser", "Logging"],
    "jackpot-notify": ["ArgumentParser", "Crypto", "Logging"],
    "Pipelines": ["Yams", "Subprocess", "SystemPackage", "Logging"],
]

/// What every module may import.
let freeImports: Set<String> = [
    "Foundation", "FoundationEssentials", "FoundationNetworking", "Glibc", "Dispatch", "Synchronization",
]

/// What every program may import beside its modules.
let programLibraries: Set<String> = ["ArgumentParser", "Logging"]
