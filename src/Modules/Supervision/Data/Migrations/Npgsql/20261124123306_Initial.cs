using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Supervision.Data.Migrations.Npgsql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "supervision");

            migrationBuilder.CreateTable(
                name: "case_tracks",
                schema: "supervision",
                columns: table => new
                {
                    case_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    item_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    applicant_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    centre = table.Column<Guid>(type: "uuid", nullable: false),
                    division_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false, collation: "C"),
                    worst_level = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    entries = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_tracks", x => x.case_no);
                });

            migrationBuilder.CreateTable(
                name: "case_watches",
                schema: "supervision",
                columns: table => new
                {
                    case_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    centre = table.Column<Guid>(type: "uuid", nullable: false),
                    division_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false, collation: "C"),
                    item_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    clocks = table.Column<string>(type: "text", nullable: false),
                    done = table.Column<string>(type: "text", nullable: false),
                    holder = table.Column<Guid>(type: "uuid", nullable: true),
                    holder_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_watches", x => x.case_no);
                });

            migrationBuilder.CreateTable(
                name: "known_people",
                schema: "supervision",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "signals",
                schema: "supervision",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    subject_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    case_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    item_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    raised_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_date = table.Column<DateOnly>(type: "date", nullable: true),
                    addressee = table.Column<Guid>(type: "uuid", nullable: true),
                    addressee_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    centre = table.Column<Guid>(type: "uuid", nullable: true),
                    division_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false, collation: "C"),
                    explanation = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    acknowledged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    explained_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    history = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    audit_head = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "trail_entries",
                schema: "supervision",
                columns: table => new
                {
                    case_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    kind = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    text_en = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    actor_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    acting_for_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trail_entries", x => new { x.case_no, x.seq });
                });

            migrationBuilder.CreateIndex(
                name: "ix_signals_case_no",
                schema: "supervision",
                table: "signals",
                column: "case_no");

            migrationBuilder.CreateIndex(
                name: "ix_signals_division_code_raised_on_id",
                schema: "supervision",
                table: "signals",
                columns: new[] { "division_code", "raised_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_signals_key",
                schema: "supervision",
                table: "signals",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_signals_subject_id_code",
                schema: "supervision",
                table: "signals",
                columns: new[] { "subject_id", "code" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "case_tracks",
                schema: "supervision");

            migrationBuilder.DropTable(
                name: "case_watches",
                schema: "supervision");

            migrationBuilder.DropTable(
                name: "known_people",
                schema: "supervision");

            migrationBuilder.DropTable(
                name: "signals",
                schema: "supervision");

            migrationBuilder.DropTable(
                name: "trail_entries",
                schema: "supervision");
        }
    }
}
