"""The emulator as its operations see it: the contract, an engine, the state, and what the control plane sets."""

from __future__ import annotations

from collections.abc import Mapping

from . import contract, extra_routes
from .background import Background
from .contract import Api, Contract, Match
from .engines import Engine, open_engine
from .faults import Faults
from .interaction_runs import Interactions
from .journal import Journal
from .pace import Pace
from .path_spellings import usual_path
from .quotas import Quotas
from .settings import Settings, limits_of
from .state import State
from .tuning import Tuning


class Emulator:
    """Both services, without HTTP.

    Args:
        settings: How to start.

    Raises:
        EngineError: The engine cannot start.
        StateError: The state cannot be opened.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.contracts: Mapping[Api, Contract] = {
            api: contract.load(api) for api in ("generativelanguage", "workers_ai")
        }
        self.state = State(settings.data_dir)
        try:
            self.engine: Engine = open_engine(
                settings.engine,
                model=settings.model,
                upstream=settings.upstream,
                upstream_model=settings.upstream_model,
            )
        except BaseException:
            self.state.close()
            raise
        self.faults = Faults()
        self.quotas = Quotas(
            rpm=limits_of(settings.rpm), tpm=limits_of(settings.tpm), rpd=limits_of(settings.rpd)
        )
        operations = [operation_id for one in self.contracts.values() for operation_id in one.operations]
        self.journal = Journal(settings.kept_requests, operations)
        self.operation_ids = (*operations, *extra_routes.OPERATIONS)
        self.tuning = Tuning(self.state, settings)
        self.pace = Pace(self.state, settings)
        self.background = Background()
        self.interactions = Interactions()

    def match(self, method: str, path: str) -> Match | None:
        """Return the operation of either API that answers a method and path."""
        path = usual_path(path)
        for one in self.contracts.values():
            if found := one.match(method, path):
                return found
        return extra_routes.match(method, path)

    def reset(self) -> None:
        """Go back to how the emulator started, without its data."""
        self.background.cancel_all()
        self.state.clear()
        self.faults.clear()
        self.quotas.reset()
        self.journal.clear()
        self.tuning.reset()
        self.pace.reset()

    async def aclose(self) -> None:
        """Stop the engine and close the state."""
        await self.background.aclose()
        await self.engine.aclose()
        self.state.close()
