using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Administration.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "administration_accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_administration_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "administration_data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    friendly_name = table.Column<string>(type: "TEXT", nullable: true),
                    xml = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_administration_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "administration_hall_devices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    place_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    active = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_administration_hall_devices", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "administration_known_centres",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_administration_known_centres", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "administration_machine_clients",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    client_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    secret_hash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    active = table.Column<bool>(type: "INTEGER", nullable: false),
                    grants = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_administration_machine_clients", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "administration_org_units",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    active_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    active_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_administration_org_units", x => x.id);
                    table.ForeignKey(
                        name: "fk_administration_org_units_administration_org_units_parent_id",
                        column: x => x.parent_id,
                        principalTable: "administration_org_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "administration_people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    staff_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    centre_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    is_head = table.Column<bool>(type: "INTEGER", nullable: false),
                    active = table.Column<bool>(type: "INTEGER", nullable: false),
                    roles = table.Column<string>(type: "TEXT", nullable: false),
                    posts = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_administration_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "administration_role_grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    capability = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 1, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_administration_role_grants", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "administration_setting_values",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    authority = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    effective_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_administration_setting_values", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "administration_sign_in_guards",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    failures = table.Column<int>(type: "INTEGER", nullable: false),
                    locked_until = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_administration_sign_in_guards", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "administration_sign_in_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ends_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    post_today = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_administration_sign_in_sessions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "administration_work_calendar_years",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    days = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    calendar_version = table.Column<long>(type: "INTEGER", nullable: true),
                    published_by = table.Column<string>(type: "TEXT", nullable: true),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    proposal = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_administration_work_calendar_years", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_administration_accounts_normalized_user_name",
                table: "administration_accounts",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_administration_hall_devices_code",
                table: "administration_hall_devices",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_administration_hall_devices_token_hash",
                table: "administration_hall_devices",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_administration_known_centres_place_code",
                table: "administration_known_centres",
                column: "place_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_administration_machine_clients_client_id",
                table: "administration_machine_clients",
                column: "client_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_administration_org_units_code",
                table: "administration_org_units",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_administration_org_units_division_code",
                table: "administration_org_units",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_administration_org_units_parent_id",
                table: "administration_org_units",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_administration_people_division_code",
                table: "administration_people",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_administration_people_staff_no",
                table: "administration_people",
                column: "staff_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_administration_role_grants_role_capability",
                table: "administration_role_grants",
                columns: new[] { "role", "capability" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_administration_setting_values_key_authority_effective_from",
                table: "administration_setting_values",
                columns: new[] { "key", "authority", "effective_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_administration_sign_in_sessions_person_id",
                table: "administration_sign_in_sessions",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_administration_work_calendar_years_calendar_version",
                table: "administration_work_calendar_years",
                column: "calendar_version",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_administration_work_calendar_years_year",
                table: "administration_work_calendar_years",
                column: "year",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "administration_accounts");

            migrationBuilder.DropTable(
                name: "administration_data_protection_keys");

            migrationBuilder.DropTable(
                name: "administration_hall_devices");

            migrationBuilder.DropTable(
                name: "administration_known_centres");

            migrationBuilder.DropTable(
                name: "administration_machine_clients");

            migrationBuilder.DropTable(
                name: "administration_org_units");

            migrationBuilder.DropTable(
                name: "administration_people");

            migrationBuilder.DropTable(
                name: "administration_role_grants");

            migrationBuilder.DropTable(
                name: "administration_setting_values");

            migrationBuilder.DropTable(
                name: "administration_sign_in_guards");

            migrationBuilder.DropTable(
                name: "administration_sign_in_sessions");

            migrationBuilder.DropTable(
                name: "administration_work_calendar_years");
        }
    }
}
