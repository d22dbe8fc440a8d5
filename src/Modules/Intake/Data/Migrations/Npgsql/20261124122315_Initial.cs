using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Intake.Data.Migrations.Npgsql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "intake");

            migrationBuilder.CreateTable(
                name: "application",
                schema: "intake",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_no = table.Column<string>(type: "character varying(23)", maxLength: 23, nullable: false),
                    query_code_print = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_version = table.Column<int>(type: "integer", nullable: false),
                    item_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    instant = table.Column<bool>(type: "boolean", nullable: false),
                    escalated = table.Column<bool>(type: "boolean", nullable: false),
                    promised_limit = table.Column<string>(type: "text", nullable: false),
                    statutory_limit = table.Column<string>(type: "text", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    division_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false, collation: "C"),
                    window_id = table.Column<Guid>(type: "uuid", nullable: false),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    applicant_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    applicant_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    applicant_id_type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    applicant_id_number_sealed = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    applicant_id_number_print = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    applicant_id_tail_print = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    applicant_phone = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    applicant_phone_tail = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    applicant_address = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    applicant_contact_person = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    applicant_legal_representative = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    received_by = table.Column<Guid>(type: "uuid", nullable: false),
                    received_by_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    @class = table.Column<string>(name: "class", type: "character varying(40)", maxLength: 40, nullable: false),
                    class_history = table.Column<string>(type: "text", nullable: false),
                    materials = table.Column<string>(type: "text", nullable: false),
                    notices = table.Column<string>(type: "text", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    effective_receipt_on = table.Column<DateOnly>(type: "date", nullable: false),
                    acceptance_due = table.Column<DateOnly>(type: "date", nullable: false),
                    acceptance_clock = table.Column<string>(type: "text", nullable: false),
                    accepted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    deemed = table.Column<bool>(type: "boolean", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: true),
                    delivery = table.Column<string>(type: "text", nullable: true),
                    visits = table.Column<int>(type: "integer", nullable: false),
                    result = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    audit_head = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_application", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "copy_stamp",
                schema: "intake",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_copy_stamp", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "known_adoption",
                schema: "intake",
                columns: table => new
                {
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place_code = table.Column<string>(type: "text", nullable: false),
                    decision = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_adoption", x => new { x.centre_id, x.item_id });
                });

            migrationBuilder.CreateTable(
                name: "known_authorisation",
                schema: "intake",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_no = table.Column<string>(type: "text", nullable: false),
                    item_ids = table.Column<string>(type: "text", nullable: false),
                    scope = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    division_code = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_authorisation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "known_case",
                schema: "intake",
                columns: table => new
                {
                    case_no = table.Column<string>(type: "character varying(23)", maxLength: 23, nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    suspended = table.Column<bool>(type: "boolean", nullable: false),
                    promised_due = table.Column<DateOnly>(type: "date", nullable: false),
                    statutory_due = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_case", x => x.case_no);
                });

            migrationBuilder.CreateTable(
                name: "known_centre",
                schema: "intake",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place_code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    short_name = table.Column<string>(type: "text", nullable: false),
                    district_name = table.Column<string>(type: "text", nullable: false),
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
                schema: "intake",
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
                schema: "intake",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_no = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    place_code = table.Column<string>(type: "text", nullable: true),
                    active = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "known_post",
                schema: "intake",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place_code = table.Column<string>(type: "text", nullable: false),
                    post = table.Column<string>(type: "text", nullable: false),
                    window_id = table.Column<Guid>(type: "uuid", nullable: true),
                    a = table.Column<Guid>(type: "uuid", nullable: false),
                    a_name = table.Column<string>(type: "text", nullable: false),
                    bs = table.Column<string>(type: "text", nullable: false),
                    serving = table.Column<Guid>(type: "uuid", nullable: true),
                    serving_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    cover_id = table.Column<Guid>(type: "uuid", nullable: true),
                    cover_b = table.Column<Guid>(type: "uuid", nullable: true),
                    cover_b_name = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_post", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "known_window",
                schema: "intake",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    centre_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place_code = table.Column<string>(type: "text", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    item_ids = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_window", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_application_applicant_id_number_print",
                schema: "intake",
                table: "application",
                column: "applicant_id_number_print");

            migrationBuilder.CreateIndex(
                name: "ix_application_applicant_id_tail_print",
                schema: "intake",
                table: "application",
                column: "applicant_id_tail_print");

            migrationBuilder.CreateIndex(
                name: "ix_application_applicant_name",
                schema: "intake",
                table: "application",
                column: "applicant_name");

            migrationBuilder.CreateIndex(
                name: "ix_application_applicant_phone_tail",
                schema: "intake",
                table: "application",
                column: "applicant_phone_tail");

            migrationBuilder.CreateIndex(
                name: "ix_application_case_id",
                schema: "intake",
                table: "application",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_application_case_no",
                schema: "intake",
                table: "application",
                column: "case_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_application_division_code_received_at_case_no",
                schema: "intake",
                table: "application",
                columns: new[] { "division_code", "received_at", "case_no" });

            migrationBuilder.CreateIndex(
                name: "ix_application_division_code_state_received_at",
                schema: "intake",
                table: "application",
                columns: new[] { "division_code", "state", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_application_item_id",
                schema: "intake",
                table: "application",
                column: "item_id");

            migrationBuilder.CreateIndex(
                name: "ix_application_window_id",
                schema: "intake",
                table: "application",
                column: "window_id");

            migrationBuilder.CreateIndex(
                name: "ix_known_adoption_place_code",
                schema: "intake",
                table: "known_adoption",
                column: "place_code");

            migrationBuilder.CreateIndex(
                name: "ix_known_authorisation_staff_no",
                schema: "intake",
                table: "known_authorisation",
                column: "staff_no");

            migrationBuilder.CreateIndex(
                name: "ix_known_centre_place_code",
                schema: "intake",
                table: "known_centre",
                column: "place_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_known_person_place_code",
                schema: "intake",
                table: "known_person",
                column: "place_code");

            migrationBuilder.CreateIndex(
                name: "ix_known_post_place_code",
                schema: "intake",
                table: "known_post",
                column: "place_code");

            migrationBuilder.CreateIndex(
                name: "ix_known_window_place_code",
                schema: "intake",
                table: "known_window",
                column: "place_code");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "application",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "copy_stamp",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "known_adoption",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "known_authorisation",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "known_case",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "known_centre",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "known_item",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "known_person",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "known_post",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "known_window",
                schema: "intake");
        }
    }
}
