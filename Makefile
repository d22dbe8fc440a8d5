# OneDoor. Bare `make` lists what can be made.
.DEFAULT_GOAL := help
.PHONY: help build test run format migrations migration docs check

INFRASTRUCTURE := src/SharedKernel/Infrastructure
MIGRATIONS := Data/Migrations

help: ## List the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

build: ## Build everything, warnings are errors
	dotnet build Platform.sln

test: ## Run all tests (PostgreSQL and browser tests where installed)
	dotnet test Platform.sln

run: ## Migrate, load the first data, open http://localhost:5080 in demo mode
	dotnet run --project src/Bootstrapper

format: ## Bring the code into the house style
	dotnet format Platform.sln

# Until the first release each database keeps a single Initial migration, made anew when its tables change.
migrations: ## Make the Initial migrations of one database anew: make migrations OF=Platform (or Intake, …)
	$(if $(OF),,$(error Say whose tables changed: make migrations OF=Intake, or OF=Platform for the platform's own))
	dotnet tool restore
	rm -rf $(call project,$(OF))/$(MIGRATIONS)
	dotnet build $(call project,$(OF)) -v q
	$(call ef,$(OF),migrations add Initial,-o $(MIGRATIONS)/Npgsql,Npgsql)
	dotnet build $(call project,$(OF)) -v q
	$(call ef,$(OF),migrations add Initial,-o $(MIGRATIONS)/Sqlite,Sqlite)

migration: ## Add a migration to one database: make migration OF=Intake NAME=AddAppointments
	$(if $(and $(OF),$(NAME)),,$(error Say whose and what: make migration OF=Intake NAME=AddAppointments))
	dotnet tool restore
	dotnet build $(call project,$(OF)) -v q
	$(call ef,$(OF),migrations add $(NAME),-o $(MIGRATIONS)/Npgsql,Npgsql)
	dotnet build $(call project,$(OF)) -v q
	$(call ef,$(OF),migrations add $(NAME),-o $(MIGRATIONS)/Sqlite,Sqlite)

project = $(if $(filter Platform,$(1)),$(INFRASTRUCTURE),src/Modules/$(1))
ef = dotnet ef $(2) --no-build --project $(call project,$(1)) -c $(1)$(4)Db $(3)

docs: ## Refresh docs/events.md and docs/openapi/v1.json from the code
	ONEDOOR_UPDATE_DOCS=1 dotnet test tests/Architecture

check: ## Build without warnings, check the format, run the architecture tests
	dotnet build Platform.sln
	dotnet format whitespace Platform.sln --verify-no-changes
	dotnet test tests/Architecture --no-build
