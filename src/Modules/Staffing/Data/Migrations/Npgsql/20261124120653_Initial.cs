using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Staffing.Data.Migrations.Npgsql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "staffing");

            migrationBuilder.CreateTable(
                name: "duty_posts",
                schema: "staffing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    post = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    label = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    window_id = table.Column<Guid>(type: "uuid", nullable: true),
                    window_no = table.Column<int>(type: "integer", nullable: true),
                    centre = table.Column<Guid>(type: "uuid", nullable: false),
                    division_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false, collation: "C"),
                    a = table.Column<Guid>(type: "uuid", nullable: false),
                    a_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    serving = table.Column<Guid>(type: "uuid", nullable: true),
                    serving_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    left_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    absence_reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    cover_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    audit_head = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    bs = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duty_posts", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_duty_posts_a",
                schema: "staffing",
                table: "duty_posts",
                column: "a");

            migrationBuilder.CreateIndex(
                name: "ix_duty_posts_division_code_post",
                schema: "staffing",
                table: "duty_posts",
                columns: new[] { "division_code", "post" });

            migrationBuilder.CreateIndex(
                name: "ix_duty_posts_serving",
                schema: "staffing",
                table: "duty_posts",
                column: "serving");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "duty_posts",
                schema: "staffing");
        }
    }
}
