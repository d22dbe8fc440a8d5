using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Approval.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "approval_cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    clocks = table.Column<string>(type: "TEXT", nullable: false),
                    due_changes = table.Column<string>(type: "TEXT", nullable: false),
                    suspensions = table.Column<string>(type: "TEXT", nullable: false),
                    extension = table.Column<string>(type: "TEXT", nullable: true),
                    promised_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    statutory_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    has_open_clock = table.Column<bool>(type: "INTEGER", nullable: false),
                    calendar_version = table.Column<long>(type: "INTEGER", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    item = table.Column<string>(type: "TEXT", nullable: false),
                    handling_class = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    applicant_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    window_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    accepted_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    deemed = table.Column<bool>(type: "INTEGER", nullable: false),
                    clerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decision = table.Column<string>(type: "TEXT", nullable: true),
                    certificate = table.Column<string>(type: "TEXT", nullable: true),
                    documents = table.Column<string>(type: "TEXT", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    completed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    delivered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approval_cases", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "approval_known_authorisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    staff_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    item_ids = table.Column<string>(type: "TEXT", nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approval_known_authorisation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "approval_known_centre",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    short_name = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: true),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    supervision_phone = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approval_known_centre", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "approval_known_item",
                columns: table => new
                {
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approval_known_item", x => new { x.item_id, x.version });
                });

            migrationBuilder.CreateTable(
                name: "approval_known_person",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    staff_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    active = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approval_known_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "approval_known_post",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    post = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    a = table.Column<Guid>(type: "TEXT", nullable: false),
                    a_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    bs = table.Column<string>(type: "TEXT", nullable: false),
                    cover_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    cover_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    serving = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approval_known_post", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "approval_tasks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    item_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    applicant_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    post = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_open = table.Column<bool>(type: "INTEGER", nullable: false),
                    duty_post_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    assignee_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    assignee_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    acting_for = table.Column<Guid>(type: "TEXT", nullable: true),
                    acting_for_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    assigned_at = table.Column<long>(type: "INTEGER", nullable: false),
                    claimed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    completed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    opinion = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    reason_code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    step_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    promised_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    statutory_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    promised_stopped = table.Column<bool>(type: "INTEGER", nullable: false),
                    statutory_stopped = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approval_tasks", x => x.id);
                    table.ForeignKey(
                        name: "fk_approval_tasks_approval_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "approval_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_approval_cases_application_id",
                table: "approval_cases",
                column: "application_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_approval_cases_case_no",
                table: "approval_cases",
                column: "case_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_approval_cases_division_code_state_promised_due_id",
                table: "approval_cases",
                columns: new[] { "division_code", "state", "promised_due", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_approval_cases_has_open_clock_calendar_version",
                table: "approval_cases",
                columns: new[] { "has_open_clock", "calendar_version" });

            migrationBuilder.CreateIndex(
                name: "ix_approval_cases_item_id",
                table: "approval_cases",
                column: "item_id");

            migrationBuilder.CreateIndex(
                name: "ix_approval_known_centre_place_code",
                table: "approval_known_centre",
                column: "place_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_approval_known_post_place_code_post",
                table: "approval_known_post",
                columns: new[] { "place_code", "post" });

            migrationBuilder.CreateIndex(
                name: "ix_approval_known_post_serving",
                table: "approval_known_post",
                column: "serving");

            migrationBuilder.CreateIndex(
                name: "ix_approval_tasks_assignee_id_is_open_due_id",
                table: "approval_tasks",
                columns: new[] { "assignee_id", "is_open", "due", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_approval_tasks_case_id",
                table: "approval_tasks",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_approval_tasks_division_code_is_open_due_id",
                table: "approval_tasks",
                columns: new[] { "division_code", "is_open", "due", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_approval_tasks_duty_post_id_is_open_due_id",
                table: "approval_tasks",
                columns: new[] { "duty_post_id", "is_open", "due", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_approval_tasks_is_open_due_id",
                table: "approval_tasks",
                columns: new[] { "is_open", "due", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "approval_known_authorisation");

            migrationBuilder.DropTable(
                name: "approval_known_centre");

            migrationBuilder.DropTable(
                name: "approval_known_item");

            migrationBuilder.DropTable(
                name: "approval_known_person");

            migrationBuilder.DropTable(
                name: "approval_known_post");

            migrationBuilder.DropTable(
                name: "approval_tasks");

            migrationBuilder.DropTable(
                name: "approval_cases");
        }
    }
}
