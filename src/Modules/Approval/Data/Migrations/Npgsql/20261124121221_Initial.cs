using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Approval.Data.Migrations.Npgsql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "approval");

            migrationBuilder.CreateTable(
                name: "cases",
                schema: "approval",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    clocks = table.Column<string>(type: "text", nullable: false),
                    due_changes = table.Column<string>(type: "text", nullable: false),
                    suspensions = table.Column<string>(type: "text", nullable: false),
                    extension = table.Column<string>(type: "text", nullable: true),
                    promised_due = table.Column<DateOnly>(type: "date", nullable: false),
                    statutory_due = table.Column<DateOnly>(type: "date", nullable: false),
                    due_provisional = table.Column<bool>(type: "boolean", nullable: false),
                    has_open_clock = table.Column<bool>(type: "boolean", nullable: false),
                    calendar_version = table.Column<long>(type: "bigint", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    item = table.Column<string>(type: "text", nullable: false),
                    handling_class = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    applicant_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    division_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false, collation: "C"),
                    window_id = table.Column<Guid>(type: "uuid", nullable: false),
                    accepted_on = table.Column<DateOnly>(type: "date", nullable: false),
                    deemed = table.Column<bool>(type: "boolean", nullable: false),
                    clerk_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decision = table.Column<string>(type: "text", nullable: true),
                    certificate = table.Column<string>(type: "text", nullable: true),
                    documents = table.Column<string>(type: "text", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    completed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    delivered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    audit_head = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "known_authorisation",
                schema: "approval",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    item_ids = table.Column<string>(type: "text", nullable: false),
                    scope = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    division_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_authorisation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "known_centre",
                schema: "approval",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    short_name = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: true),
                    phone = table.Column<string>(type: "text", nullable: true),
                    supervision_phone = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_centre", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "known_item",
                schema: "approval",
                columns: table => new
                {
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_item", x => new { x.item_id, x.version });
                });

            migrationBuilder.CreateTable(
                name: "known_person",
                schema: "approval",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    active = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "known_post",
                schema: "approval",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    post = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    a = table.Column<Guid>(type: "uuid", nullable: false),
                    a_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    bs = table.Column<string>(type: "text", nullable: false),
                    cover_id = table.Column<Guid>(type: "uuid", nullable: true),
                    cover_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    serving = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_post", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tasks",
                schema: "approval",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    item_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    applicant_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    division_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false, collation: "C"),
                    post = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_open = table.Column<bool>(type: "boolean", nullable: false),
                    duty_post_id = table.Column<Guid>(type: "uuid", nullable: true),
                    assignee_id = table.Column<Guid>(type: "uuid", nullable: true),
                    assignee_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    acting_for = table.Column<Guid>(type: "uuid", nullable: true),
                    acting_for_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    assigned_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    claimed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    completed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    opinion = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    reason_code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    step_due = table.Column<DateOnly>(type: "date", nullable: false),
                    promised_due = table.Column<DateOnly>(type: "date", nullable: false),
                    statutory_due = table.Column<DateOnly>(type: "date", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    promised_stopped = table.Column<bool>(type: "boolean", nullable: false),
                    statutory_stopped = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tasks", x => x.id);
                    table.ForeignKey(
                        name: "fk_tasks_cases_case_id",
                        column: x => x.case_id,
                        principalSchema: "approval",
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_cases_application_id",
                schema: "approval",
                table: "cases",
                column: "application_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_no",
                schema: "approval",
                table: "cases",
                column: "case_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cases_division_code_state_promised_due_id",
                schema: "approval",
                table: "cases",
                columns: new[] { "division_code", "state", "promised_due", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_has_open_clock_calendar_version",
                schema: "approval",
                table: "cases",
                columns: new[] { "has_open_clock", "calendar_version" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_item_id",
                schema: "approval",
                table: "cases",
                column: "item_id");

            migrationBuilder.CreateIndex(
                name: "ix_known_centre_place_code",
                schema: "approval",
                table: "known_centre",
                column: "place_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_known_post_place_code_post",
                schema: "approval",
                table: "known_post",
                columns: new[] { "place_code", "post" });

            migrationBuilder.CreateIndex(
                name: "ix_known_post_serving",
                schema: "approval",
                table: "known_post",
                column: "serving");

            migrationBuilder.CreateIndex(
                name: "ix_tasks_assignee_id_is_open_due_id",
                schema: "approval",
                table: "tasks",
                columns: new[] { "assignee_id", "is_open", "due", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tasks_case_id",
                schema: "approval",
                table: "tasks",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_tasks_division_code_is_open_due_id",
                schema: "approval",
                table: "tasks",
                columns: new[] { "division_code", "is_open", "due", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tasks_duty_post_id_is_open_due_id",
                schema: "approval",
                table: "tasks",
                columns: new[] { "duty_post_id", "is_open", "due", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tasks_is_open_due_id",
                schema: "approval",
                table: "tasks",
                columns: new[] { "is_open", "due", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "known_authorisation",
                schema: "approval");

            migrationBuilder.DropTable(
                name: "known_centre",
                schema: "approval");

            migrationBuilder.DropTable(
                name: "known_item",
                schema: "approval");

            migrationBuilder.DropTable(
                name: "known_person",
                schema: "approval");

            migrationBuilder.DropTable(
                name: "known_post",
                schema: "approval");

            migrationBuilder.DropTable(
                name: "tasks",
                schema: "approval");

            migrationBuilder.DropTable(
                name: "cases",
                schema: "approval");
        }
    }
}
